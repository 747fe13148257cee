package nl.weegschaal.model.advisory;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Question;

/**
 * A finding as a trace keeps it: the words are left to the key of their text, and the reasons to the steps that lead to the
 * fact.
 *
 * @param node the conclusion in the derivation
 * @param question the question that it answers
 * @param code the conclusion
 */
public record TracedFinding(NodeId node, Question question, Enum<?> code) {
    /** Checks that nothing is absent. */
    public TracedFinding {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(code, "code");
    }

    /**
     * A finding without its words.
     *
     * @param finding the finding
     */
    public TracedFinding(Finding<?> finding) {
        this(finding.node(), finding.question(), finding.code());
    }

    /**
     * The key under which the words for the conclusion stand.
     *
     * @return such as {@code RiskCode.REAL_RISK_INDICATED}
     */
    public String textKey() {
        return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }
}
