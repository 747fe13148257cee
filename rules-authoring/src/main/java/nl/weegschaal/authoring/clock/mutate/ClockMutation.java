package nl.weegschaal.authoring.clock.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioResult;
import nl.weegschaal.authoring.mutate.EditWriter;
import nl.weegschaal.authoring.mutate.Mutant;
import nl.weegschaal.authoring.mutate.MutantResult;
import nl.weegschaal.authoring.mutate.Mutants;
import nl.weegschaal.authoring.mutate.MutationReport;
import nl.weegschaal.authoring.mutate.Verdict;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.clock.count.HolidayCalendar;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.progress.Steps;

/** Tries the mutants of the rules of the clock, and reports which of them no scenario notices. */
public final class ClockMutation {
    private final ClockRules rules;
    private final Folder folder;
    private final ClockReplay replay;

    /**
     * Tries mutants of some rules.
     *
     * @param rules the rules
     * @param folder the folder that they were read from
     * @param holidays the official holidays
     * @param results what came of the scenarios as the rules stand; all passed
     */
    public ClockMutation(
            ClockRules rules, Folder folder, HolidayCalendar holidays, Collection<ClockScenarioResult> results) {
        this.rules = rules;
        this.folder = folder;
        this.replay = new ClockReplay(rules, holidays, List.copyOf(results));
    }

    /**
     * The mutants of a rule of the clock.
     *
     * @param rule a rule that passed the gate
     * @return every change of one thing that the language allows
     */
    public static List<Mutant<ClockRule>> mutants(ClockRule rule) {
        return Mutants.of(rule, new ClockGrammar());
    }

    /**
     * Tries every mutant.
     *
     * @param progress is told how many were tried
     * @return what became of each
     */
    public MutationReport report(Steps progress) {
        List<Mutant<ClockRule>> all = rules.program().rules().stream()
                .flatMap(rule -> mutants(rule).stream())
                .toList();
        List<MutantResult> results = new ArrayList<>();
        for (Mutant<ClockRule> mutant : all) {
            results.add(new MutantResult(mutant, editor(mutant.original()).edit(mutant), false, verdict(mutant)));
            progress.reached(results.size(), all.size());
        }
        return new MutationReport(ClockRulesReader.FOLDER, results);
    }

    private EditWriter editor(ClockRule rule) {
        String file = rule.file().substring(folder.path("").length());
        return new EditWriter(rule.file(), folder.text(file).orElseThrow());
    }

    private Verdict verdict(Mutant<ClockRule> mutant) {
        return replay.catching(mutant)
                .<Verdict>map(scenario -> new Verdict.CaughtByScenario(scenario.file()))
                .orElseGet(() -> new ClockDecision(rules.program().rules(), mutant).verdict());
    }
}
