package nl.weegschaal.engine.scenario;

import java.util.Optional;
import nl.weegschaal.engine.problem.Place;

/**
 * Words that an advisory must have at some place.
 *
 * @param words the words
 * @param observation where in the advisory to look
 */
record WordsExpected(ExpectedWords words, Observation observation) implements Expectation {
    @Override
    public Place place() {
        return words.place();
    }

    @Override
    public Optional<Difference> difference(CaseRuns runs) {
        return words.difference(observation.in(runs.advisory()));
    }

    @Override
    public boolean isMetBy(Outcome outcome) {
        return outcome.found().stream()
                .filter(found -> found.key().equals(words.what()))
                .anyMatch(found -> words.isMetBy(found.words()));
    }
}
