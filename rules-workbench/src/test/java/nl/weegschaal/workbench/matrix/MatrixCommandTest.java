package nl.weegschaal.workbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PolicyCopy;
import nl.weegschaal.workbench.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCommandTest {
    private static final String UKRAINE = "ukraine-2026-07-02";
    private static final String SUDAN = "sudan-2024-06-27";

    @TempDir
    private Path disk;

    @Test
    void text_fits_a_terminal_and_says_that_it_is_a_picture_of_rules() {
        Outcome outcome = matrix(UKRAINE, SUDAN, "--lang", "en");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(outcome.out())
                .contains("This is a picture of rules.")
                .contains("NOTE: the policy ukraine-2026-07-02 is illustrative.")
                .doesNotContain("NOTE: the policy sudan");
    }

    @Test
    void json_is_as_its_schema_says_for_one_policy_and_for_two() throws IOException {
        PublishedSchema schema = PublishedSchema.ofMatrices();
        PolicyCopy edited = PolicyCopy.of(UKRAINE, disk.resolve(UKRAINE));
        edited.replace("gradations.csv", "UA-30,UA,Stad Kyiv,Kyiv city,2", "UA-30,UA,Stad Kyiv,Kyiv city,1");

        String one = matrix(SUDAN, "--format", "json").out();
        String two = matrix(UKRAINE, edited.folder(), "--format", "json").out();

        assertThat(schema.problems(one)).isEmpty();
        assertThat(schema.problems(two)).isEmpty();
        assertThat(two).contains("\"differences\"", "\"area\": \"UA-30\"");
        assertThat(schema.problems(two.replace("REAL_RISK_INDICATED", "GRANTED")))
                .isNotEmpty();
    }

    @Test
    void a_day_moves_areas_and_one_on_which_the_policy_is_not_in_force_is_a_mistake() {
        assertThat(matrix(UKRAINE, "--lang", "en", "--on", "2026-10-01").out())
                .contains("Chernihivska oblast UA-74 (review date passed)");

        Outcome outcome = matrix(UKRAINE, "--on", "2030-01-01");
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "ukraine-2026-07-02: this policy is not in force on 2030-01-01; expected a day from 2026-06-12 to"
                                + " 2027-06-11\n"));
        assertThat(matrix(UKRAINE, "--on", "2026-02-30").err()).contains("is not a day of the calendar");
    }

    @Test
    void a_policy_that_is_not_there_is_a_mistake_in_the_command() {
        Outcome outcome = matrix("ukraine-2026-07-20");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("or one of sudan-2024-06-27, ukraine-2026-07-02")
                .doesNotContain("did you mean");
        assertThat(matrix("Ukraine_2026-7-2").err()).contains("did you mean \"ukraine-2026-07-02\"?");
        assertThat(matrix(UKRAINE, "none").exit()).isEqualTo(2);
        assertThat(matrix().exit()).isEqualTo(2);
        assertThat(matrix(UKRAINE, "--format", "htm").err())
                .contains("expected one of text, svg, html, json")
                .contains("did you mean \"html\"?");
    }

    @Test
    void a_policy_with_a_mistake_in_it_is_not_drawn() {
        PolicyCopy broken = PolicyCopy.of(UKRAINE, disk.resolve(UKRAINE));
        broken.replace("policy.json", "\"illustrative\"", "\"ilustrative\"");

        Outcome outcome = matrix(broken.folder());

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("policy.json:9:13", "did you mean \"illustrative\"?");
    }

    @Test
    void a_result_goes_to_a_file_as_a_whole_or_not_at_all() throws IOException {
        Path file = disk.resolve("picture.svg");

        assertThat(matrix(SUDAN, "--format", "svg", "--out", file)).isEqualTo(new Outcome(0, "", ""));
        assertThat(Files.readString(file)).startsWith("<svg").endsWith("</svg>\n");

        Outcome missing = matrix(SUDAN, "--out", disk.resolve("none/picture.txt"));
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no folder " + disk.resolve("none"));

        Path folder = Files.createDirectories(disk.resolve("folder"));
        Outcome taken = matrix(SUDAN, "--out", folder);
        assertThat(taken.exit()).isEqualTo(2);
        assertThat(taken.err()).contains("this is not a file");
        assertThat(names()).containsExactly("folder", "picture.svg");
    }

    @Test
    void neither_the_locale_nor_a_second_run_changes_anything() {
        String before = matrix(SUDAN, "--format", "html").out();
        Locale standard = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(matrix(SUDAN, "--format", "html").out()).isEqualTo(before);
        } finally {
            Locale.setDefault(standard);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(disk)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Outcome matrix(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("matrix"));
        all.addAll(List.of(arguments));
        return Command.withoutRules().run(all.toArray());
    }
}
