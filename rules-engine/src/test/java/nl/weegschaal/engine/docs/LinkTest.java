package nl.weegschaal.engine.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTest {
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\\n]*`", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /** A link to a part of a page in Markdown, or of the same page. */
    private static final Pattern PART = Pattern.compile("^([^#]*\\.md)?#");

    private static final Pattern FENCED = Pattern.compile("```.*?```|~~~.*?~~~", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern GIVEN = Pattern.compile("<a id=\"([^\"]+)\"");

    static Stream<Path> pages() {
        return DocumentationFiles.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_in_a_page_leads_to_a_file_of_the_repository(Path page) {
        assertThat(links(page)).allSatisfy(link -> {
            String file = link.replaceFirst("#.*", "");
            Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
            assertThat(link).doesNotContain("://");
            assertThat(target.startsWith(DocumentationFiles.ROOT) && Files.exists(target))
                    .as("%s in %s leads to a file", link, DocumentationFiles.name(page))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_to_a_part_of_a_page_leads_to_a_heading_of_it(Path page) {
        assertThat(links(page)).filteredOn(link -> PART.matcher(link).find()).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
            assertThat(anchors(target))
                    .as("%s in %s", link, DocumentationFiles.name(page))
                    .contains(parts[1]);
        });
    }

    private static List<String> links(Path page) {
        return LINK.matcher(prose(page)).results().map(found -> found.group(1)).toList();
    }

    /** The names of the parts of a page: its headings as code hosts name them, and those that it gives itself. */
    private static List<String> anchors(Path page) {
        String text = FENCED.matcher(DocumentationFiles.text(page)).replaceAll("");
        Stream<String> headings = HEADING.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'));
        Stream<String> given = GIVEN.matcher(text).results().map(found -> found.group(1));
        return Stream.concat(headings, given).toList();
    }

    private static String prose(Path page) {
        return CODE.matcher(DocumentationFiles.text(page)).replaceAll("");
    }
}
