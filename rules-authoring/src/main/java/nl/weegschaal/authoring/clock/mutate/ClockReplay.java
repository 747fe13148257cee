package nl.weegschaal.authoring.clock.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.clock.scenario.ClockScenario;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioResult;
import nl.weegschaal.authoring.mutate.Mutant;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.NotOneAnswer;
import nl.weegschaal.engine.clock.PlainRun;
import nl.weegschaal.engine.clock.count.HolidayCalendar;
import nl.weegschaal.engine.language.ClockRule;

/** Scenarios of the clock that were run on the rule engine, to be run again under changed rules without it. */
final class ClockReplay {
    private final ClockRules rules;
    private final HolidayCalendar holidays;
    private final List<ClockScenarioResult> results;

    ClockReplay(ClockRules rules, HolidayCalendar holidays, List<ClockScenarioResult> results) {
        this.rules = rules;
        this.holidays = holidays;
        this.results = List.copyOf(results);
    }

    /** The first scenario that fails under a mutant. */
    Optional<ClockScenario> catching(Mutant<ClockRule> mutant) {
        Clock changed = new Clock(
                rules, holidays, new PlainRun(with(mutant, rules.program().rules())));
        return results.stream()
                .filter(result -> touches(mutant, result))
                .map(ClockScenarioResult::scenario)
                .filter(scenario -> !isMet(scenario, changed))
                .findFirst();
    }

    /** The rules with one changed. */
    static List<ClockRule> with(Mutant<ClockRule> mutant, Iterable<ClockRule> rules) {
        List<ClockRule> changed = new ArrayList<>();
        for (ClockRule rule : rules) {
            if (!rule.id().equals(mutant.original().id())) {
                changed.add(rule);
            }
        }
        mutant.changed().ifPresent(changed::add);
        return changed;
    }

    private static boolean isMet(ClockScenario scenario, Clock changed) {
        try {
            return scenario.isMetBy(scenario.advice(changed));
        } catch (NotOneAnswer open) {
            return false;
        }
    }

    /** Whether the changed rule concludes anything in a run that the original does not, or the other way round. */
    private static boolean touches(Mutant<ClockRule> mutant, ClockScenarioResult result) {
        return result.runs().stream()
                .filter(run -> run.stage() == mutant.original().question().stage())
                .anyMatch(run -> new Conclusions(mutant).differ(run.evaluation()));
    }
}
