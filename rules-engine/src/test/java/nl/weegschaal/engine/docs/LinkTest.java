package nl.weegschaal.engine.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTest {
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\\n]*`", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    static Stream<Path> pages() {
        return DocumentationFiles.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_in_a_page_leads_to_a_file_of_the_repository(Path page) {
        assertThat(links(page)).allSatisfy(link -> {
            Path target = page.resolveSibling(link.replaceFirst("#.*", "")).normalize();
            assertThat(link).doesNotContain("://");
            assertThat(target.startsWith(DocumentationFiles.ROOT) && Files.exists(target))
                    .as("%s in %s leads to a file", link, DocumentationFiles.name(page))
                    .isTrue();
        });
    }

    private static List<String> links(Path page) {
        String prose = CODE.matcher(DocumentationFiles.text(page)).replaceAll("");
        return LINK.matcher(prose)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.startsWith("#"))
                .toList();
    }
}
