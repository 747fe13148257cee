package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Question;

/**
 * One conclusion on one question, with its reasons.
 *
 * @param question the question
 * @param code the conclusion; use this in code, never the text
 * @param text the conclusion in words
 * @param node the conclusion in the derivation
 * @param reasons why, at least one (G15)
 * @param <C> the words in which this question is answered
 */
public record Finding<C extends Enum<C>>(Question question, C code, Text text, NodeId node, List<Reason> reasons) {
    /**
     * Copies the reasons.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public Finding {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(reasons, "reasons");
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons: the finding " + code + " must have at least one reason");
        }
        reasons = List.copyOf(reasons);
    }
}
