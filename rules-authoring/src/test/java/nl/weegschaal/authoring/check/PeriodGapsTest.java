package nl.weegschaal.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

/** A day without a line, or without a version, is named; rows and columns without anything are one thing to mend. */
class PeriodGapsTest {
    private static final PolicyCheck CHECK = Composed.check();
    private static final String NORTH = "QQ-01,QQ,Noord,North,1,";
    private static final String REST = "contested,limited,missile drone,limited,limited,limited,limited,energy,,,\n";
    private static final String TABLE =
            new String(Composed.base().bytes("gradations.csv").orElseThrow(), StandardCharsets.UTF_8);
    private static final String LINE =
            TABLE.lines().filter(line -> line.startsWith("QQ-01")).findFirst().orElseThrow();

    private static List<String> found(String north) {
        return found(Composed.with("gradations.csv", TABLE.replace(LINE + "\n", north)));
    }

    private static List<String> found(Folder policy) {
        return CHECK.check(policy).findings().stream()
                .map(CheckFinding::problem)
                .filter(problem -> problem.code() == ProblemCode.PERIOD_GAP
                        || problem.code() == ProblemCode.DATE_ORDER
                        || problem.code() == ProblemCode.NOT_A_TABLE)
                .map(PeriodGapsTest::said)
                .toList();
    }

    private static String said(Problem problem) {
        return problem.place().line() + ": " + problem.message().in(Language.EN);
    }

    @Test
    void the_day_between_two_lines_is_named() {
        assertThat(found(NORTH + "2026-06-12,2026-09-29,," + REST + NORTH + "2026-10-01,,2026-11-01," + REST))
                .containsExactly(
                        "3: from 2026-01-01 until 2026-06-11 there is no line for QQ-01",
                        "4: on 2026-09-30 there is no line for QQ-01");
    }

    @Test
    void so_are_the_days_after_a_line_that_ends_before_the_policy_and_before_one_that_begins_after_it() {
        assertThat(found(NORTH + ",2026-11-30,," + REST))
                .containsExactly("3: from 2026-12-01 until 2026-12-31 there is no line for QQ-01");
        assertThat(found(NORTH + "2026-02-01,,," + REST))
                .containsExactly("3: from 2026-01-01 until 2026-01-31 there is no line for QQ-01");
    }

    @Test
    void a_line_that_is_reviewed_before_it_ends_needs_no_other_behind_it_yet() {
        assertThat(found(NORTH + ",2026-11-30,2026-09-30," + REST)).isEmpty();
        assertThat(found(NORTH + ",2026-09-29,," + REST))
                .containsExactly("3: from 2026-09-30 until 2026-12-31 there is no line for QQ-01");
    }

    @Test
    void a_line_that_applies_on_no_day_of_the_policy_is_named_unless_another_one_applies() {
        assertThat(found(NORTH + "2025-01-01,2025-12-31,," + REST))
                .containsExactly(
                        "3: this line applies on no day of the policy, which is in force from 2026-01-01 until 2026-12-31");
        assertThat(found(NORTH + "2027-01-01,2027-12-31,2027-06-01," + REST))
                .containsExactly(
                        "3: this line applies on no day of the policy, which is in force from 2026-01-01 until 2026-12-31");
        assertThat(found(NORTH + "2025-01-01,2025-12-31,," + REST + NORTH + ",,," + REST))
                .isEmpty();
    }

    @Test
    void lines_that_follow_one_another_have_no_gap() {
        assertThat(found(NORTH + ",2026-09-30,," + REST + NORTH + "2026-10-01,,," + REST))
                .isEmpty();
    }

    @Test
    void a_review_date_before_the_first_day_of_its_line_is_out_of_order() {
        assertThat(found(NORTH + "2026-06-01,,2026-05-31," + REST))
                .containsExactly("3: the review date, 2026-05-31, lies before the first day of the line, 2026-06-01");
    }

    @Test
    void the_table_of_alternatives_may_begin_late_but_not_stop_in_between() {
        String heading = "area,form,subject,valid_from,valid_until,source\n";

        assertThat(found(Composed.with("alternatives.csv", heading + "QQ-01,excluded,,2026-03-01,,\n")))
                .isEmpty();
        assertThat(found(Composed.with(
                        "alternatives.csv",
                        heading + "QQ-01,excluded,,2026-03-01,2026-03-31,\nQQ-01,excluded,,2026-04-02,,\n")))
                .containsExactly("3: on 2026-04-01 there is no line for QQ-01 excluded");
    }

    @Test
    void days_between_two_versions_are_found_at_the_later_one() {
        SortedMap<String, byte[]> files = new TreeMap<>(Composed.base().files());
        String metadata = new String(files.getOrDefault("policy.json", new byte[0]), StandardCharsets.UTF_8)
                .replace("\"exercise\"", "\"exercise-2\"")
                .replace("2026-01-01", "2027-01-03")
                .replace("2026-12-31", "2027-12-31")
                .replace("2026-10-01", "2027-10-01");
        files.put("policy.json", metadata.getBytes(StandardCharsets.UTF_8));

        List<CheckReport> reports = CHECK.check(List.of(Composed.base(), new Folder("exercise-2", files)));

        assertThat(reports.get(0).findings()).isEmpty();
        assertThat(reports.get(1).findings().stream().map(finding -> said(finding.problem())))
                .contains(
                        "8: for QQ no policy is in force from 2027-01-01 until 2027-01-02: between exercise and exercise-2");
    }

    @Test
    void rows_of_commas_only_are_one_finding() {
        String commas = ",".repeat(18) + "\n";

        assertThat(found(Composed.with("gradations.csv", TABLE + commas + commas)))
                .containsExactly("5: this row has only empty cells, and so has line 6");
        assertThat(found(Composed.with("gradations.csv", TABLE + ",,\n")))
                .containsExactly("5: this row has only empty cells");
    }

    @Test
    void a_heading_with_commas_behind_it_is_one_finding() {
        String heading = TABLE.lines().findFirst().orElseThrow();

        assertThat(found(Composed.with("gradations.csv", TABLE.replace(heading, heading + ",,"))))
                .containsExactly("1: behind the last column stands a column without a name");
    }

    @Test
    void a_heading_is_not_answered_with_what_stands_there() {
        String swapped = TABLE.replace("name_nl,name_en", "name_en,name_nl");
        String lookAlike = TABLE.replace("name_en", "name_\u0435n");

        assertThat(first(swapped).suggestion()).isNull();
        assertThat(first(lookAlike).sentence(Language.EN))
                .endsWith("did you mean \"name_en\"? (it has U+0435 where U+0065 belongs)");
    }

    private static Problem first(String table) {
        return CHECK.check(Composed.with("gradations.csv", table))
                .findings()
                .get(0)
                .problem();
    }
}
