package nl.weegschaal.engine.replay;

import java.util.List;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.TraceCore;

/**
 * What came of working out a trace again.
 *
 * @param then the core of the trace
 * @param now what it comes to now
 * @param differences what only one of the two says; the first is where they begin to differ
 * @param identical whether the two cores are the same in every letter, but for the versions of the library and of the general
 *     rules where those could not be had as they were
 * @param words the words for facts
 */
public record Replay(TraceCore then, TraceCore now, List<Difference> differences, boolean identical, Words words) {
    /** Copies the differences. */
    public Replay {
        differences = List.copyOf(differences);
    }

    static Replay of(TraceCore then, TraceCore now, Words words) {
        return new Replay(
                then,
                now,
                Differences.between(then, now),
                withBasisOf(then.basis(), now).equals(then),
                words);
    }

    /**
     * Whether it was worked out by another version of the library than the one that wrote the trace.
     *
     * @return true if the versions differ
     */
    public boolean byOtherLibrary() {
        return !then.basis().library().equals(now.basis().library());
    }

    /**
     * Whether it was worked out with other general rules than those that the trace names.
     *
     * @return true if their fingerprints differ
     */
    public boolean byOtherGeneralRules() {
        return !then.basis().generalRules().equals(now.basis().generalRules());
    }

    private static TraceCore withBasisOf(Basis then, TraceCore now) {
        Basis basis = now.basis();
        return new TraceCore(
                now.status(),
                now.closedCase(),
                new Basis(
                        basis.policy(),
                        then.generalRules(),
                        then.library(),
                        basis.qualification(),
                        basis.procedure(),
                        basis.moratorium()),
                now.derivation(),
                now.findings());
    }
}
