package nl.weegschaal.authoring.clock.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.clock.mutate.ClockMutation;
import nl.weegschaal.authoring.clock.scenario.ClockCoverage;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioReader;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioResult;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioRunner;
import nl.weegschaal.authoring.clock.space.ClockProof;
import nl.weegschaal.authoring.mutate.MutationReport;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.clock.count.HolidayCalendar;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.engine.scenario.Coverage;
import nl.weegschaal.engine.scenario.CoverageProblems;

/** Checks the rules of the clock: everything that is wrong is found at once. */
public final class ClockCheck {
    private static final String SCENARIOS = "scenarios";

    private final Folder folder;
    private final HolidayCalendar holidays;

    /**
     * Checks a folder.
     *
     * @param folder the folder with {@code clock.json}, {@code sources.json}, {@code rules} and {@code scenarios}
     * @param holidays the official holidays
     */
    public ClockCheck(Folder folder, HolidayCalendar holidays) {
        this.folder = folder;
        this.holidays = holidays;
    }

    /**
     * Checks the rules and runs their scenarios.
     *
     * @return what was found
     */
    public ClockReport check() {
        Problems problems = new Problems();
        Optional<ClockRules> rules = ClockRulesReader.read(folder, problems).filter(read -> problems.isEmpty());
        List<ClockScenarioResult> results =
                rules.map(read -> results(read, problems)).orElse(List.of());
        Optional<ClockReport.Shown> shown = rules.map(read -> shown(read, results));
        List<Problem> findings = new ArrayList<>(problems.inDocumentOrder());
        shown.ifPresent(known -> known.coverage().rules().forEach(rule -> findings.addAll(CoverageProblems.of(rule))));
        return new ClockReport(folder, results, shown, findings);
    }

    private List<ClockScenarioResult> results(ClockRules rules, Problems problems) {
        ClockScenarioRunner runner = new ClockScenarioRunner(rules, holidays);
        List<ClockScenarioResult> results = ClockScenarioReader.readAll(folder.folder(SCENARIOS), problems).stream()
                .map(runner::run)
                .toList();
        results.forEach(result -> result.problems().forEach(problems::add));
        return results;
    }

    private static ClockReport.Shown shown(ClockRules rules, List<ClockScenarioResult> results) {
        Coverage coverage = ClockCoverage.of(rules.program().rules(), results);
        return new ClockReport.Shown(coverage, ClockProof.of(rules.program().rules(), rules.program()::run));
    }

    /**
     * Tries the mutants of the rules.
     *
     * @param problems receives everything that is wrong: with the rules, or with a scenario that fails as they stand
     * @param progress is told how many mutants were tried
     * @return what became of each mutant; empty if anything is wrong
     */
    public Optional<MutationReport> mutants(Problems problems, Steps progress) {
        long before = problems.count();
        Optional<ClockRules> rules = ClockRulesReader.read(folder, problems);
        List<ClockScenarioResult> results =
                rules.map(read -> results(read, problems)).orElse(List.of());
        return rules.filter(read -> problems.count() == before)
                .map(read -> new ClockMutation(read, folder, holidays, results).report(progress));
    }
}
