package nl.weegschaal.authoring.clock.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.scenario.Coverage;
import nl.weegschaal.engine.scenario.CoverageMeter;
import nl.weegschaal.engine.scenario.RuleCoverage;
import nl.weegschaal.model.clock.fact.AbsoluteTerm;
import nl.weegschaal.model.clock.fact.CaseProcedure;
import nl.weegschaal.model.clock.fact.ClockFact;
import nl.weegschaal.model.clock.fact.ClockFinding;
import nl.weegschaal.model.clock.fact.ClockStage;
import nl.weegschaal.model.clock.fact.DecisionTerm;
import nl.weegschaal.model.clock.fact.EndReading;
import nl.weegschaal.model.clock.fact.EndReadings;
import nl.weegschaal.model.clock.fact.ExtensionExamined;
import nl.weegschaal.model.clock.fact.ExtensionOnFile;
import nl.weegschaal.model.clock.fact.LodgingDay;
import nl.weegschaal.model.clock.fact.RegimeApplies;
import nl.weegschaal.model.clock.fact.RegimeOfCase;
import nl.weegschaal.model.clock.fact.TermApplies;

/** How much of the rules of the clock its scenarios show, by the same measure as on the merits. */
public final class ClockCoverage {
    private ClockCoverage() {}

    /**
     * Measures.
     *
     * @param rules the rules
     * @param results what came of the scenarios
     * @return what they show of each rule
     */
    public static Coverage of(Collection<ClockRule> rules, Collection<ClockScenarioResult> results) {
        return new Coverage(rules.stream().map(rule -> measure(rule, results)).toList());
    }

    private static RuleCoverage measure(ClockRule rule, Collection<ClockScenarioResult> results) {
        ClockStage stage = rule.question().stage();
        List<CoverageMeter.Seen> runs = results.stream()
                .flatMap(result -> result.runs().stream())
                .filter(run -> run.stage() == stage)
                .map(run -> new CoverageMeter.Seen(run.evaluation(), run.fired()))
                .toList();
        return new CoverageMeter(runs, always(stage)).measure(rule, false);
    }

    /** The types of facts that every run of a stage has. */
    private static Set<Class<? extends ClockFact>> always(ClockStage stage) {
        return switch (stage) {
            case TERMS ->
                Set.of(LodgingDay.class, CaseProcedure.class, RegimeApplies.class, TermApplies.class, EndReading.class);
            case EXTENSION -> Set.of(RegimeOfCase.class, ExtensionExamined.class, ExtensionOnFile.class);
            case PERIODS -> Set.of(RegimeOfCase.class);
            case STATUS ->
                Set.of(
                        RegimeOfCase.class,
                        CaseProcedure.class,
                        DecisionTerm.class,
                        AbsoluteTerm.class,
                        EndReadings.class,
                        ClockFinding.class);
        };
    }
}
