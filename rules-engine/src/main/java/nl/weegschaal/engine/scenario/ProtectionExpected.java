package nl.weegschaal.engine.scenario;

import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.text.Text;

/**
 * A finding that must protect at least as much as another one.
 *
 * @param what the key of the expectation, with those around it
 * @param place where it stands
 * @param least the least protective finding that there may be
 * @param order how protective findings are
 * @param observation where in the advisory to look
 */
record ProtectionExpected(
        String what, Place place, String least, ProtectionOrder order, Function<Advisory, Observed> observation)
        implements Expectation {
    @Override
    public Optional<Difference> difference(CaseRuns runs) {
        Observed found = observation.apply(runs.advisory());
        if (order.reaches(found.word(), least)) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                place, what, ScenarioMessage.NO_LESS_THAN.with(least), Text.same(found.word()), found.because()));
    }

    @Override
    public boolean isMetBy(Outcome outcome) {
        return outcome.found().stream()
                .filter(found -> found.key().equals(what))
                .anyMatch(found -> !found.words().isEmpty()
                        && found.words().stream().allMatch(word -> order.reaches(word, least)));
    }
}
