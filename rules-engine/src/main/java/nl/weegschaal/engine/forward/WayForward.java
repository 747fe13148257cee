package nl.weegschaal.engine.forward;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.text.Text;

/**
 * Where a finding stands and what can still be done about it. Made of closed words alone.
 *
 * @param nearMiss in one sentence what was required, what was shown and what would suffice, or why the scale does not decide; empty if
 *     the finding is reached or is not about that
 * @param steps what an officer can do, most decisive first: examine, prove, hear, weigh; at most three
 * @param open the given facts that are not known or not examined yet and of which the answer can change a finding on an alternative
 * @param suffices for each way that the sentence names: the given facts with which it is reached
 */
public record WayForward(
        Optional<Text> nearMiss, List<Text> steps, Set<GivenFact> open, List<List<GivenFact>> suffices) {
    private static final int MOST_STEPS = 3;

    /** Copies the lists, and keeps the steps that matter most. */
    public WayForward {
        steps = steps.stream().distinct().limit(MOST_STEPS).toList();
        open = Set.copyOf(open);
        suffices = List.copyOf(suffices);
    }

    /** Nothing is missed, and nothing is left to do. */
    static WayForward nothing() {
        return new WayForward(Optional.empty(), List.of(), Set.of(), List.of());
    }

    /** A sentence that names no way. */
    static WayForward only(Text sentence, List<Text> steps) {
        return new WayForward(Optional.of(sentence), steps, Set.of(), List.of());
    }
}
