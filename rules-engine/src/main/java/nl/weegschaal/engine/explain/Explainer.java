package nl.weegschaal.engine.explain;

import java.util.Collection;
import java.util.function.Function;
import nl.weegschaal.engine.forward.WaysForward;
import nl.weegschaal.engine.language.Rule;
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
    private final Collection<Rule> rules;
    private final Drafts drafts;

    /**
     * Explains with these words.
     *
     * @param words the words for closed values and the phrases of an explanation
     * @param rules the rules that the advisories were made with
     * @param drafts keeps what was put into words lately
     */
    public Explainer(Words words, Collection<Rule> rules, Drafts drafts) {
        this.words = words;
        this.rules = rules;
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
        return drafts.of(this, () -> draft(advisory)).of(advisory.caseFile());
    }

    private DraftExplanation draft(Advisory advisory) {
        return DraftExplanation.of(
                words, new WaysForward(words, rules), advisory.advice(), ClosedCase.of(advisory.caseFile()));
    }

    /**
     * One for advisories that share something else.
     *
     * @return an explainer with the same words and rules, which has explained nothing yet
     */
    public Explainer another() {
        return new Explainer(words, rules, drafts);
    }
}
