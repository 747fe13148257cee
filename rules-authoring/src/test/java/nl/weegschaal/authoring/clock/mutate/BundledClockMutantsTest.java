package nl.weegschaal.authoring.clock.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.authoring.clock.BundledClock;
import nl.weegschaal.authoring.clock.EditedClock;
import nl.weegschaal.authoring.clock.check.ClockCheck;
import nl.weegschaal.authoring.mutate.Argument;
import nl.weegschaal.authoring.mutate.MutantResult;
import nl.weegschaal.authoring.mutate.MutationReport;
import nl.weegschaal.authoring.mutate.RuleMeaning;
import nl.weegschaal.authoring.mutate.Verdict;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.model.clock.fact.NoticeContradiction;
import nl.weegschaal.model.clock.word.TimeContradiction;
import org.junit.jupiter.api.Test;

/** Every change of one thing in the rules of the clock is noticed by a scenario, and a scenario that is missing is missed. */
class BundledClockMutantsTest {
    @Test
    void every_change_is_noticed_by_a_scenario_and_none_comes_to_the_same() {
        MutationReport report = report(BundledClock.FOLDER);

        assertThat(report.survivors())
                .extracting(survivor ->
                        survivor.mutant().id() + ": " + survivor.edit().added())
                .isEmpty();
        assertThat(report.equivalent()).isEmpty();
        assertThat(report.caught())
                .isGreaterThan(400)
                .isEqualTo(report.results().size());
    }

    @Test
    void no_two_changes_of_a_rule_say_the_same() {
        for (ClockRule rule : BundledClock.RULES.program().rules()) {
            Set<RuleMeaning> meanings = new HashSet<>();
            ClockMutation.mutants(rule)
                    .forEach(mutant -> mutant.changed()
                            .ifPresent(changed -> assertThat(meanings.add(RuleMeaning.of(changed)))
                                    .as(mutant.id())
                                    .isTrue()));
        }
    }

    @Test
    void the_edit_of_a_change_is_read_as_that_change() {
        for (MutantResult result : report(BundledClock.FOLDER).results().stream()
                .filter(each -> each.mutant().original().id().value().equals("default-appeal"))
                .toList()) {
            EditedClock edited = new EditedClock();
            String file = "rules/default/default-appeal.drl";
            List<?> read = (result.edit().text().isEmpty()
                            ? edited.without(file)
                            : edited.write(file, result.edit().text()))
                    .rules().program().rules().stream()
                            .filter(rule -> rule.id().value().equals("default-appeal"))
                            .map(RuleMeaning::of)
                            .toList();

            assertThat(read)
                    .as(result.mutant().id())
                    .isEqualTo(result.mutant().changed().map(RuleMeaning::of).stream()
                            .toList());
        }
    }

    @Test
    void what_no_scenario_notices_is_shown_with_facts_that_tell() {
        MutationReport report = report(new EditedClock()
                .without("scenarios/notice-before-the-end.json")
                .without("scenarios/notice-before-the-end-and-the-term-passed.json")
                .folder());

        assertThat(report.survivors())
                .filteredOn(survivor -> survivor.mutant().id().startsWith("notice-before-the-end/rule-removed"))
                .singleElement()
                .extracting(survivor -> ((Verdict.Survived) survivor.verdict()).telling())
                .satisfies(telling -> {
                    assertThat(telling.original())
                            .anyMatch(new NoticeContradiction(TimeContradiction.DEFAULT_BEFORE_THE_END)::equals);
                    assertThat(telling.changed())
                            .noneMatch(new NoticeContradiction(TimeContradiction.DEFAULT_BEFORE_THE_END)::equals);
                });
    }

    @Test
    void a_change_that_nothing_can_show_is_equivalent_and_says_why() {
        MutationReport report = report(new EditedClock()
                .replace(
                        "rules/status/status-passed.drl",
                        "AbsoluteTerm(position <= DayPosition.ON_THE_LAST_DAY)",
                        "AbsoluteTerm(position <= DayPosition.ON_THE_LAST_DAY)\n    RegimeOfCase()")
                .folder());

        assertThat(report.survivors()).isEmpty();
        assertThat(report.equivalent())
                .extracting(result -> ((Verdict.Equivalent) result.verdict()).argument())
                .contains(new Argument(Argument.Kind.FOLLOWS, List.of()));
        assertThat(report.equivalent())
                .allMatch(result -> result.mutant().original().id().value().equals("status-passed"));
    }

    @Test
    void while_a_scenario_fails_as_the_rules_stand_nothing_is_tried() {
        Problems problems = new Problems();
        Folder failing = new EditedClock()
                .replace("scenarios/last-day-of-the-term.json", "RUNNING", "PASSED")
                .folder();

        assertThat(new ClockCheck(failing, new DutchHolidays()).mutants(problems, Steps.unheard()))
                .isEmpty();
        assertThat(problems.asFound()).extracting(Problem::code).containsExactly(ProblemCode.SCENARIO_FAILED);
    }

    private static MutationReport report(Folder folder) {
        Problems problems = new Problems();
        return new ClockCheck(folder, new DutchHolidays())
                .mutants(problems, Steps.unheard())
                .orElseThrow(() -> new AssertionError(problems.asFound()));
    }
}
