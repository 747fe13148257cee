package nl.weegschaal.engine.replay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.Derivation;
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

    /**
     * The parts of the core that are not the same, whether or not the differences show it: an origin, a source or a text may be
     * another one where every step is the same.
     *
     * @return their names as a trace has them, in its order
     */
    public List<String> otherParts() {
        TraceCore compared = withBasisOf(then.basis(), now);
        Derivation before = then.derivation();
        Derivation after = compared.derivation();
        return Stream.of(
                        part("facts", then.closedCase(), compared.closedCase()),
                        part("basis", then.basis(), compared.basis()),
                        part("derivation/nodes", before.nodes(), after.nodes()),
                        part("derivation/steps", before.steps(), after.steps()),
                        part("rules", before.rules(), after.rules()),
                        part("findings", then.findings(), compared.findings()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> part(String name, Object before, Object after) {
        return before.equals(after) ? Optional.empty() : Optional.of(name);
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
                        basis.moratorium(),
                        basis.transition()),
                now.derivation(),
                now.findings());
    }
}
