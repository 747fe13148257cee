package nl.weegschaal.engine.explain;

import java.util.function.Function;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.casefile.ClosedCase;

/**
 * Writes the reasons of advisories that share what follows from their closed words: what that says is put into words for the first of
 * them, and again only when so many others were explained since that its draft was forgotten. Safe for use by several threads.
 */
public final class Explainer implements Function<Advisory, Explanation> {
    private final Words words;
    private final Drafts drafts;

    /**
     * Explains with these words.
     *
     * @param words the words for closed values and the phrases of an explanation
     * @param drafts keeps what was put into words lately
     */
    public Explainer(Words words, Drafts drafts) {
        this.words = words;
        this.drafts = drafts;
    }

    /**
     * The explanation of an advisory.
     *
     * @param advisory the advisory; its closed words are those of every other advisory that this one explains
     * @return its reasons
     */
    @Override
    public Explanation apply(Advisory advisory) {
        return drafts.of(this, () -> DraftExplanation.of(words, advisory.advice(), ClosedCase.of(advisory.caseFile())))
                .of(advisory.caseFile());
    }
}
