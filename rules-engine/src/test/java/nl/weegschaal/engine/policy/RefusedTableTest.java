package nl.weegschaal.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.law.SourceCatalogueReader;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import org.junit.jupiter.api.Test;

/** What is wrong in a gradation table is shown with its file, line and column, and then the table is not used. */
class RefusedTableTest {
    private static final String HEADING = String.join(",", GradationTableReader.COLUMNS);
    private static final String COUNTRY = "UA,,Oekraine,Ukraine,3,,,,,,,,,,,,,,";
    private static final String KHARKIV = "UA-63,UA,Charkiv,Kharkiv,1,,,,contested,extensive,drone,,,,,,,,";

    private static final SourceCatalogue SOURCES =
            SourceCatalogueReader.read(new ClassPathFolder().read("weegschaal").folder("law"), new Problems());

    @Test
    void a_table_without_faults_is_read() {
        Problems problems = new Problems();

        assertThat(read(problems, HEADING, COUNTRY, KHARKIV)).isPresent();
        assertThat(problems.asFound()).isEmpty();
    }

    @Test
    void an_unknown_gradation() {
        Problem problem = only(3, 5, COUNTRY, KHARKIV.replace(",1,", ",4,"));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_WORD);
        assertThat(problem.expected()).contains("below-highest").contains("none-designated");
    }

    @Test
    void an_unknown_word_with_the_nearest_one() {
        Problem problem = only(3, 11, COUNTRY, KHARKIV.replace("drone", "dron"));

        assertThat(problem.suggestion()).isEqualTo("drone");
    }

    @Test
    void an_unknown_word_for_who_is_in_control() {
        assertThat(only(3, 9, COUNTRY, KHARKIV.replace("contested", "controled"))
                        .code())
                .isEqualTo(ProblemCode.UNKNOWN_WORD);
    }

    @Test
    void a_heading_that_is_not_the_agreed_one() {
        Problems problems = new Problems();

        assertThat(read(problems, HEADING.replace("gradation", "gradatoin"), COUNTRY))
                .isEmpty();
        Problem problem = problems.asFound().get(0);
        assertThat(problem.place().line()).isEqualTo(1);
        assertThat(problem.place().column()).isEqualTo(5);
        assertThat(problem.suggestion()).isEqualTo("gradation");
    }

    @Test
    void a_line_with_a_cell_too_few() {
        Problem problem = only(3, 0, COUNTRY, KHARKIV.substring(1 + KHARKIV.indexOf(',')));

        assertThat(problem.message()).contains("18 cells");
        assertThat(problem.expected()).isEqualTo("19 cells");
    }

    @Test
    void a_line_without_a_name() {
        assertThat(only(3, 3, COUNTRY, KHARKIV.replace("Charkiv", "")).code()).isEqualTo(ProblemCode.MISSING_KEY);
    }

    @Test
    void a_line_without_an_area() {
        assertThat(only(3, 1, COUNTRY, KHARKIV.replace("UA-63,", ",")).code()).isEqualTo(ProblemCode.MISSING_KEY);
    }

    @Test
    void an_area_code_of_another_form() {
        assertThat(only(3, 1, COUNTRY, KHARKIV.replace("UA-63", "Kharkiv")).code())
                .isEqualTo(ProblemCode.IMPOSSIBLE_VALUE);
    }

    @Test
    void periods_of_one_area_that_overlap() {
        String until = KHARKIV.replace(",1,,,", ",1,2026-07-01,2026-08-31,");
        Problem problem = only(4, 6, COUNTRY, until, KHARKIV.replace(",1,,,", ",2,2026-08-31,,"));

        assertThat(problem.message()).contains("line 3");
    }

    @Test
    void a_container_that_the_table_does_not_have() {
        Problem problem = only(3, 2, COUNTRY, KHARKIV.replace("UA-63,UA,", "UA-63,UA-64,"));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_AREA);
        assertThat(problem.found()).isEqualTo("UA-64");
    }

    @Test
    void an_area_that_lies_within_itself() {
        assertThat(only(3, 2, COUNTRY, KHARKIV.replace("UA-63,UA,", "UA-63,UA-63,"))
                        .message())
                .contains("within itself");
    }

    @Test
    void an_area_that_lies_in_no_other() {
        assertThat(only(3, 2, COUNTRY, KHARKIV.replace("UA-63,UA,", "UA-63,,")).message())
                .contains("only the whole country");
    }

    @Test
    void an_area_of_another_country() {
        assertThat(only(3, 1, COUNTRY, KHARKIV.replace("UA-63", "SD-KH")).message())
                .contains("SD-KH");
    }

    @Test
    void a_last_day_before_the_first() {
        Problem problem = only(3, 7, COUNTRY, KHARKIV.replace(",1,,,", ",1,2026-08-31,2026-08-01,"));

        assertThat(problem.code()).isEqualTo(ProblemCode.DATE_ORDER);
    }

    @Test
    void a_day_that_does_not_exist() {
        assertThat(only(3, 8, COUNTRY, KHARKIV.replace(",1,,,,", ",1,,,2026-02-30,"))
                        .code())
                .isEqualTo(ProblemCode.INVALID_DATE);
    }

    @Test
    void a_source_that_is_not_in_the_catalogue() {
        Problem problem = only(3, 19, COUNTRY, KHARKIV + "letter/7753122");

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
        assertThat(problem.suggestion()).isEqualTo("letter/7753121");
    }

    @Test
    void a_table_without_the_whole_country() {
        Problems problems = new Problems();

        assertThat(read(problems, HEADING)).isEmpty();
        assertThat(problems.asFound()).extracting(Problem::expected).containsExactly("a line for the area UA");
    }

    @Test
    void a_table_that_is_not_there() {
        Problems problems = new Problems();

        assertThat(reader(problems).read(new Folder("test", new TreeMap<>()))).isEmpty();
        assertThat(problems.asFound()).extracting(Problem::code).containsExactly(ProblemCode.NO_SUCH_FILE);
    }

    private static Problem only(int line, int column, String... lines) {
        Problems problems = new Problems();
        String[] all = new String[lines.length + 1];
        all[0] = HEADING;
        System.arraycopy(lines, 0, all, 1, lines.length);

        assertThat(read(problems, all)).isEmpty();
        assertThat(problems.asFound()).hasSize(1);
        Problem problem = problems.asFound().get(0);
        assertThat(problem.place().file()).isEqualTo("test/gradations.csv");
        assertThat(problem.place().line()).as(problem.line()).isEqualTo(line);
        assertThat(problem.place().column()).as(problem.line()).isEqualTo(column);
        return problem;
    }

    private static Optional<GradationTable> read(Problems problems, String... lines) {
        byte[] csv = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        return reader(problems).read(new Folder("test", new TreeMap<>(Map.of("gradations.csv", csv))));
    }

    private static GradationTableReader reader(Problems problems) {
        return new GradationTableReader(
                new PolicyMetadata(
                        "test",
                        new CountryCode("UA"),
                        new Text("test", "test"),
                        PolicyStatus.ILLUSTRATIVE,
                        new Text("test", "test"),
                        LocalDate.of(2026, 6, 12),
                        Optional.of(LocalDate.of(2027, 6, 11)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ArmedConflict.INTERNATIONAL,
                        List.of("project/illustration")),
                SOURCES,
                problems);
    }
}
