package nl.weegschaal.engine.scenario;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.model.text.Text;

/**
 * A rule that must fire somewhere in the case, or nowhere.
 *
 * @param rule the rule
 * @param fires whether it must fire
 * @param place where the scenario says so
 */
record RuleExpected(Rule rule, boolean fires, Place place) implements Expectation {
    @Override
    public Optional<Difference> difference(CaseRuns runs) {
        List<RunFacts> firing = runs.runs().stream()
                .filter(run -> run.fired().contains(rule.id()))
                .toList();
        if (firing.isEmpty() != fires) {
            return Optional.empty();
        }
        List<Because> because = fires
                ? runs.of(rule.question().scope()).stream().map(this::silent).toList()
                : firing.stream().map(this::firing).toList();
        return Optional.of(new Difference(place, rule.id().value(), word(fires), word(!fires), because));
    }

    private static Text word(boolean fires) {
        return fires ? ScenarioMessage.FIRES.text() : ScenarioMessage.SILENT.text();
    }

    /** Why a rule is silent: the first condition that does not hold. */
    private Because silent(RunFacts run) {
        return rule.conditions().stream()
                .filter(condition -> !run.evaluation().holds(condition))
                .findFirst()
                .map(condition -> because(ScenarioMessage.DOES_NOT_HOLD.with(run.name(), condition.text())))
                .orElseGet(() -> firing(run));
    }

    private Because firing(RunFacts run) {
        return because(ScenarioMessage.ALL_HOLD.with(run.name()));
    }

    private Because because(Text note) {
        return new Because(rule.id(), rule.sentence(), note);
    }
}
