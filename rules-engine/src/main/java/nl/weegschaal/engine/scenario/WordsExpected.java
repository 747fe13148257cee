package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/**
 * Words that an advisory must have at some place, in any order.
 *
 * @param what the key of the expectation, with those around it
 * @param place where it stands
 * @param words the words
 * @param onlyThese whether there may be no other words
 * @param observation where in the advisory to look
 */
record WordsExpected(String what, Place place, List<String> words, boolean onlyThese, Observation observation)
        implements Expectation {
    @Override
    public Optional<Difference> difference(CaseRuns runs) {
        List<Observed> observed = observation.in(runs.advisory());
        List<String> found = observed.stream().map(Observed::word).toList();
        List<Observed> surplus =
                observed.stream().filter(one -> !words.contains(one.word())).toList();
        if (found.containsAll(words) && (!onlyThese || surplus.isEmpty())) {
            return Optional.empty();
        }
        List<Because> because = new ArrayList<>();
        surplus.forEach(one -> one.because()
                .forEach(rule -> because.add(new Because(rule.id(), rule.sentence(), Text.same(one.word())))));
        return Optional.of(new Difference(
                place,
                what,
                onlyThese ? written(words) : ScenarioMessage.AMONG_OTHERS.with(written(words)),
                written(found),
                because));
    }

    private static Text written(List<String> words) {
        return words.isEmpty() ? SharedMessage.NOTHING.text() : Text.same(String.join(", ", words));
    }
}
