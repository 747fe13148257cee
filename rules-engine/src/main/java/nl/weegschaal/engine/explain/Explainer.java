package nl.weegschaal.engine.explain;

import java.util.List;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Explanation;

/**
 * Writes the reasons of an advisory in the order in which a case officer wants to read them: what the policy says, what
 * was established about this person, what is missing, and only then the finding (AI Act, Article 14).
 */
public final class Explainer {
    private final Words words;

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
     * @param advisory the advisory
     * @return its reasons
     */
    public Explanation explain(Advisory advisory) {
        Citations citations = new Citations();
        Reasons reasons = new Reasons(words, advisory, citations);
        return new Explanation(List.of(
                new CaseSection(words).of(advisory),
                new PolicySection(words).of(advisory),
                new PersonSection(words, reasons).of(advisory),
                new MissingSection(words, reasons).of(advisory),
                new ScaleSection(words, reasons).of(advisory.home()),
                new AlternativeSection(words, reasons).of(advisory),
                new SourcesSection(words, citations).of(advisory),
                new StatementsSection(words).of(advisory)));
    }
}
