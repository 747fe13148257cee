package nl.weegschaal.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What other programs may build upon: the mark of each package, and what the build makes of it. */
class StabilityTest {
    private static final String LIBRARY = "nl.weegschaal.";
    private static final String MODEL = LIBRARY + "model";
    private static final Path PAGE = Path.of("..", "docs", "compatibility.md");
    private static final Pattern MARKED = Pattern.compile("(?m)^\\| `([.a-z]+)` \\| (@\\w+) \\|");
    private static final Pattern EXCEPTION = Pattern.compile("(?m)^\\| `([.\\w]+)` \\| `([.\\w]+)` \\|");

    @Test
    void every_package_of_a_published_module_bears_one_mark() {
        assertThat(PublishedTypes.packages()).hasSizeGreaterThan(50);
        assertThat(PublishedTypes.packages().values())
                .allSatisfy(one -> assertThat(Mark.of(one)).as(one.getName()).hasSize(1));
    }

    /** The page names what does so all the same. */
    @Test
    void a_stable_type_shows_stable_types_only_but_for_those_on_the_page() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Class<?> type : PublishedTypes.all()) {
            if (PublishedTypes.isPublic(type) && Mark.of(type) == Mark.STABLE) {
                Shown.by(type).stream()
                        .filter(other -> Mark.of(other) != Mark.STABLE)
                        .forEach(other -> shown.add(row(type.getCanonicalName(), other.getCanonicalName())));
            }
        }

        assertThat(onPage(EXCEPTION)).containsExactlyElementsOf(shown);
    }

    @Test
    void the_page_on_compatibility_names_each_package_for_others_with_its_mark() throws IOException {
        List<String> rows = marked(List.of(Mark.STABLE, Mark.EXPERIMENTAL)).entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue()))
                .toList();

        assertThat(onPage(MARKED)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void the_javadoc_leaves_out_just_what_is_internal() throws IOException {
        assertThat(inBuild("excludePackageNames", "(nl\\.[\\w.]+)"))
                .containsExactlyElementsOf(marked(List.of(Mark.INTERNAL)).keySet().stream()
                        .filter(name -> !name.startsWith("nl.weegschaal.workbench"))
                        .toList());
    }

    @Test
    void every_stable_package_is_looked_through_for_comments_and_no_other() throws IOException {
        assertThat(inBuild("includes", "(nl/weegschaal/[\\w/]+?)/(?:\\*\\*/)?\\*\\.java").stream()
                        .map(folder -> folder.replace('/', '.')))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(MODEL),
                                marked(List.of(Mark.STABLE)).keySet().stream().filter(name -> !name.startsWith(MODEL)))
                        .toList());
    }

    @Test
    void a_release_is_compared_by_just_what_is_stable() throws IOException {
        assertThat(inBuild("includes", "<include>(nl\\.[\\w.]+)</include>"))
                .containsExactlyElementsOf(marked(List.of(Mark.STABLE)).keySet());
    }

    private static Map<String, String> marked(List<Mark> marks) {
        Map<String, String> marked = new TreeMap<>();
        PublishedTypes.packages().forEach((name, one) -> {
            Mark mark = Mark.of(one).get(0);
            if (marks.contains(mark)) {
                marked.put(name, mark.word());
            }
        });
        return marked;
    }

    private static String row(String left, String right) {
        return left.replace(LIBRARY, "") + " " + right.replace(LIBRARY, "");
    }

    private static List<String> onPage(Pattern row) throws IOException {
        return row.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    /** What stands in an element of the build file. */
    private static List<String> inBuild(String element, String entry) throws IOException {
        String build = Files.readString(Path.of("..", "pom.xml"));
        return Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(build)
                .results()
                .map(MatchResult::group)
                .flatMap(found -> Pattern.compile(entry).matcher(found).results())
                .map(found -> found.group(1))
                .toList();
    }
}
