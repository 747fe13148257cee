package nl.weegschaal.engine.explain;

import java.lang.ref.SoftReference;
import java.util.function.Function;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.casefile.ClosedCase;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reasons of advisories that share what follows from their closed words: what that says is put into words for the first of
 * them, and again only after memory ran short. Safe for use by several threads.
 */
public final class Explainer implements Function<Advisory, Explanation> {
    private final Words words;

    // It always comes out the same, so it does no harm if two threads draft it at once.
    private volatile SoftReference<@Nullable DraftExplanation> drafted = new SoftReference<>(null);

    /**
     * Explains with these words.
     *
     * @param words the words for closed values and the phrases of an explanation
     */
    public Explainer(Words words) {
        this.words = words;
    }

    /**
     * The explanation of an advisory.
     *
     * @param advisory the advisory; its closed words are those of every other advisory that this one explains
     * @return its reasons
     */
    @Override
    public Explanation apply(Advisory advisory) {
        DraftExplanation draft = drafted.get();
        if (draft == null) {
            draft = DraftExplanation.of(words, advisory.advice(), ClosedCase.of(advisory.caseFile()));
            drafted = new SoftReference<>(draft);
        }
        return draft.of(advisory.caseFile());
    }
}
