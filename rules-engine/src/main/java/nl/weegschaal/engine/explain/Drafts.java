package nl.weegschaal.engine.explain;

import java.util.function.Supplier;
import nl.weegschaal.engine.memory.BoundedMemory;

/**
 * The explanations that were drafted lately. A draft is larger than the advice that it explains, so fewer of them are kept than of
 * advice. Safe for use by several threads.
 */
public final class Drafts {
    private static final int LAST = 64;

    private final BoundedMemory<Explainer, DraftExplanation> kept = BoundedMemory.ofTheLast(LAST);

    /** Keeps nothing yet. */
    public Drafts() {}

    /** The draft of an explainer. It always comes out the same, so it does no harm if two threads draft it at once. */
    DraftExplanation of(Explainer explainer, Supplier<DraftExplanation> work) {
        return kept.get(explainer, unknown -> work.get());
    }
}
