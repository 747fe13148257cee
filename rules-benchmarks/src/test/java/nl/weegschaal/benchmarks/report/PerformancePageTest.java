package nl.weegschaal.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on performance says what was measured, and says so plainly where an aim is not held. */
class PerformancePageTest {
    private static final Machine MACHINE = new Machine(2, "a Java machine", "a system");

    @TempDir
    private Path folder;

    private String page(List<Measured> figures) throws IOException {
        Path page = folder.resolve("performance.md");
        Files.writeString(page, "before\n<!-- figures: begin -->\nold figures\n<!-- figures: end -->\nafter\n");
        PerformancePage.write(page, "full", MACHINE, figures, List.of(new Repeats("drawn at random", 1_000, 250)));
        return Files.readString(page);
    }

    private static Measured library(double micros, int threads, double bytes) {
        return new Measured("LibraryBenchmark.kept", Map.of(), threads, micros, 0.1, bytes);
    }

    private static Measured drools(double micros) {
        Map<String, String> parameters = Map.of("model", "DRL", "sessions", "NEW", "traced", "false");
        return new Measured("DroolsBenchmark.conclusions", parameters, 1, micros, 5, 100_000);
    }

    @Test
    void the_figures_take_the_place_of_the_earlier_ones_and_the_words_around_them_stay() throws IOException {
        assertThat(page(List.of(library(20, 1, 3_000))))
                .startsWith("before\n")
                .endsWith("<!-- figures: end -->\nafter\n")
                .contains("Made by `rules-benchmarks/run full`, on 2 processors, a Java machine, a system.")
                .contains("| drawn at random | 1,000 | 250 | 25 |")
                .doesNotContain("old figures");
    }

    @Test
    void an_aim_that_is_held_and_one_that_is_not_are_told_apart() throws IOException {
        List<Measured> figures = List.of(library(20, 1, 5_000), library(22, 2, 5_000), drools(500));
        assertThat(page(figures))
                .contains("of Drools alone with a new session for each run | 25.0 times | yes |")
                .contains("on two threads at least 1.8 times the speed on one | 1.82 times | yes |")
                .contains(
                        "less than 4,096 bytes allocated for an advisory with explanation and trace kept | 5,000 bytes | **no** |");
    }

    @Test
    void an_aim_that_is_held_by_figures_that_are_too_wide_is_not_called_held() throws IOException {
        Measured wide = new Measured("LibraryBenchmark.kept", Map.of(), 1, 20, 30, 3_000);
        assertThat(page(List.of(wide, drools(500))))
                .contains("| 25.0 times | yes by the figures, but they are too wide to tell |");
    }

    @Test
    void each_row_has_its_speed_beside_that_of_the_library() throws IOException {
        assertThat(page(List.of(library(20, 1, 3_000), drools(500))))
                .contains("| This library, explanation and trace kept | 20.0 | 0.100 | 50,000 | 3,000 | 1.00 |")
                .contains("| Drools alone: new session for each run | 500 | 5.00 | 2,000 | 100,000 | 0.04000 |");
    }

    @Test
    void a_curve_has_its_points_in_order() throws IOException {
        List<Measured> figures = new ArrayList<>(List.of(library(20, 1, 3_000)));
        for (String point : List.of("AREAS 1000", "AREAS 10")) {
            figures.add(new Measured("CurveBenchmark.kept", Map.of("point", point), 1, 0.5, 1, 1_500));
            figures.add(new Measured("CurveBenchmark.onRuleEngine", Map.of("point", point), 1, 30, 1, 4_000));
        }
        assertThat(page(figures)).contains("""
                        | Areas in the table of the policy | µs, kept | bytes, kept | µs, on the rule engine | bytes, on the rule engine |
                        |---:|---:|---:|---:|---:|
                        | 10 | 0.500 | 1,500 | 30.0 | 4,000 |
                        | 1,000 | 0.500 | 1,500 | 30.0 | 4,000 |
                        """);
    }

    @Test
    void a_page_without_a_place_for_figures_is_left_alone() {
        assertThatThrownBy(() -> PerformancePage.with("no marks", "figures"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the page has no place for figures");
    }

    @Test
    void what_jmh_wrote_is_read() throws IOException {
        Path file = folder.resolve("figures.json");
        Files.writeString(file, """
                [{"benchmark": "nl.weegschaal.benchmarks.run.LibraryBenchmark.kept", "threads": 2,
                  "params": {"model": "DRL"},
                  "primaryMetric": {"score": 12.5, "scoreError": "NaN"},
                  "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 2048.0}}}]
                """);
        assertThat(ResultFile.read(file))
                .containsExactly(
                        new Measured("LibraryBenchmark.kept", Map.of("model", "DRL"), 2, 12.5, Double.NaN, 2_048));
    }
}
