package nl.weegschaal.engine.scenario;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/**
 * Words that a scenario expects at some place of an advice, in any order.
 *
 * @param what the key of the expectation, with those around it
 * @param place where it stands
 * @param words the words
 * @param onlyThese whether there may be no other words
 */
public record ExpectedWords(String what, Place place, List<String> words, boolean onlyThese) {
    /** Copies the words. */
    public ExpectedWords {
        words = List.copyOf(words);
    }

    /**
     * Whether it is as expected.
     *
     * @param found the words that the advice has there
     * @return true if all words are there, and no other if there may be none
     */
    public boolean isMetBy(List<String> found) {
        return found.containsAll(words) && (!onlyThese || words.containsAll(found));
    }

    /**
     * What is found instead.
     *
     * @param observed the words that the advice has there, each with the rules that led to it
     * @return the difference; empty if it is as expected
     */
    public Optional<Difference> difference(List<Observed> observed) {
        List<String> found = observed.stream().map(Observed::word).toList();
        if (isMetBy(found)) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                place,
                what,
                onlyThese ? written(words) : ScenarioMessage.AMONG_OTHERS.with(written(words)),
                written(found),
                observed.stream()
                        .filter(one -> !words.contains(one.word()))
                        .flatMap(one -> one.because().stream())
                        .toList()));
    }

    private static Text written(List<String> words) {
        return words.isEmpty() ? SharedMessage.NOTHING.text() : Text.same(String.join(", ", words));
    }
}
