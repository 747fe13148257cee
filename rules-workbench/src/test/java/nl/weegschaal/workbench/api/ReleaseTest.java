package nl.weegschaal.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the build says of publishing. That two builds give the same bytes takes minutes: .ci/reproducible */
class ReleaseTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void everything_in_a_jar_has_the_one_time_that_the_build_fixes() throws IOException {
        String build = Files.readString(ROOT.resolve("pom.xml"));
        String time = values(build, "project.build.outputTimestamp").get(0);

        assertThat(time).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(values(build, "zipDateTime")).containsExactly(time.replaceAll("\\D", ""));
    }

    @Test
    void the_page_on_releasing_names_each_module_that_is_published() throws IOException {
        Set<String> published = new TreeSet<>();
        for (String module : values(Files.readString(ROOT.resolve("pom.xml")), "module")) {
            if (!Files.readString(ROOT.resolve(module).resolve("pom.xml"))
                    .contains("<maven.deploy.skip>true</maven.deploy.skip>")) {
                published.add(module);
            }
        }
        String page = Files.readString(ROOT.resolve("docs/releasing.md"));
        String sentence = page.substring(page.indexOf("## What is published"), page.indexOf("are not."));

        assertThat(Pattern.compile("`([a-z-]+)`").matcher(sentence).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private static List<String> values(String build, String element) {
        return Pattern.compile("<" + Pattern.quote(element) + ">([^<]+)<")
                .matcher(build)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
