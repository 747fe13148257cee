package nl.weegschaal.authoring.check;

import static nl.weegschaal.authoring.check.Edited.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

/** Policies that are checked together are held against each other. */
class PoliciesTogetherTest {
    private static final PolicyCheck CHECK = Composed.check();

    @Test
    void of_two_policies_for_one_day_the_later_one_has_the_finding() {
        Folder later = version("exercise-2", "2026-06-01", "2027-05-31");

        List<CheckReport> reports = CHECK.check(List.of(later, Composed.base()));

        assertThat(codes(reports.get(1))).isEmpty();
        assertThat(codes(reports.get(0))).contains(ProblemCode.OVERLAPPING_PERIODS);
        assertThat(reports.get(0).findings().get(0).problem()).satisfies(problem -> {
            assertThat(problem.place().toString()).isEqualTo("exercise-2/policy.json:8:16 /validFrom");
            assertThat(problem.message().en())
                    .contains("exercise and exercise-2 for QQ", "from 2026-01-01 until 2026-12-31");
            assertThat(problem.expected().en())
                    .isEqualTo("in the policy.json of exercise a validUntil of 2026-05-31 or earlier");
        });
    }

    @Test
    void of_two_policies_from_the_same_day_neither_is_the_earlier_one() {
        Folder same = version("exercise-2", "2026-01-01", "2026-12-31");

        List<CheckReport> reports = CHECK.check(List.of(Composed.base(), same));

        assertThat(reports.get(1).findings().get(0).problem().expected().en())
                .startsWith("a validFrom of its own for each");
    }

    @Test
    void policies_one_after_another_fit() {
        List<CheckReport> reports =
                CHECK.check(List.of(Composed.base(), version("exercise-2", "2027-01-01", "2027-12-31")));

        assertThat(reports).flatExtracting(Edited::codes).doesNotContain(ProblemCode.OVERLAPPING_PERIODS);
    }

    @Test
    void two_policies_with_one_name_are_told_apart_by_their_folders() {
        Folder other = new Folder("copy/exercise", Composed.base().files());

        List<CheckReport> reports = CHECK.check(List.of(Composed.base(), other));

        assertThat(codes(reports.get(0))).isEmpty();
        assertThat(reports.get(1).findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.problem().line(Language.EN))
                                .startsWith(
                                        "copy/exercise/policy.json:3:9 /id: there are two policies called exercise; the other is in exercise;"));
    }

    @Test
    void a_transitional_rule_to_a_version_that_is_not_there_is_found_in_a_policy_by_itself() {
        Edited policy = new Edited()
                .edit(
                        "policy.json",
                        text -> text.replace(
                                "\"armedConflict\"",
                                "\"transition\": { \"lodgedBefore\": \"2026-07-15\", \"version\": \"nowhere\" },\n  \"armedConflict\""));

        assertThat(codes(CHECK.check(policy.folder()))).contains(ProblemCode.UNKNOWN_REFERENCE);
    }

    private static Folder version(String id, String from, String until) {
        Edited policy = new Edited()
                .edit(
                        "policy.json",
                        text -> text.replace("\"exercise\"", "\"" + id + "\"")
                                .replace("2026-01-01", from)
                                .replace("2026-12-31", until)
                                .replace("2026-10-01", until));
        return new Folder(id, policy.folder().files());
    }
}
