package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Advice on one ground of one case: the sliding scale of Article 15(c) and the internal protection alternative. It is
 * addressed to the case officer, is never a decision, and has no word for one (G1).
 *
 * <p>Findings, derivation and trace follow from the closed words of the case alone. The derivation with the names of the case
 * and the explanation are views of them: each is put together when it is first asked for. Immutable and safe for use by
 * several threads.
 */
public final class Advisory {
    private final CaseFile caseFile;
    private final ClosedAdvice advice;
    private final Function<Advisory, Explanation> explainer;

    // Both are immutable and always come out the same, so it does no harm if two threads put them together at once.
    private @Nullable Derivation derivation;
    private @Nullable Explanation explanation;

    /**
     * Binds advice to a case.
     *
     * @param caseFile the case as it was given
     * @param advice what follows from its closed words
     * @param explainer puts the reasons into words; it must give equal explanations for equal advisories
     */
    public Advisory(CaseFile caseFile, ClosedAdvice advice, Function<Advisory, Explanation> explainer) {
        this.caseFile = caseFile;
        this.advice = advice;
        this.explainer = explainer;
    }

    /**
     * What it is.
     *
     * @return always an advisory
     */
    public AdvisoryStatus status() {
        return AdvisoryStatus.ADVISORY;
    }

    /**
     * The case.
     *
     * @return the case as it was given
     */
    public CaseFile caseFile() {
        return caseFile;
    }

    /**
     * What follows from the closed words of the case, with numbers for its elements.
     *
     * @return the advice; cases with the same closed words have equal ones
     */
    public ClosedAdvice advice() {
        return advice;
    }

    /**
     * What it was made with.
     *
     * @return the policy, rules and law
     */
    public Basis basis() {
        return advice.basis();
    }

    /**
     * The sliding scale for the home area.
     *
     * @return what was found
     */
    public AreaAdvice home() {
        return advice.home();
    }

    /**
     * The internal protection alternative.
     *
     * @return one entry for every area named as alternative, or one for the question itself when none is named
     */
    public List<AlternativeAdvice> alternatives() {
        return advice.alternatives();
    }

    /**
     * What every advisory must say besides.
     *
     * @return the statements
     */
    public List<Finding<StatementKind>> statements() {
        return advice.statements();
    }

    /**
     * The graph from facts to conclusions.
     *
     * @return the derivation, in which elements have the names that they have in the case
     */
    public Derivation derivation() {
        Derivation known = derivation;
        if (known == null) {
            known = new NamedElements(caseFile).in(advice.derivation());
            derivation = known;
        }
        return known;
    }

    /**
     * The reasons, to be read.
     *
     * @return the explanation in Dutch and English
     */
    public Explanation explanation() {
        Explanation known = explanation;
        if (known == null) {
            known = explainer.apply(this);
            explanation = known;
        }
        return known;
    }

    /**
     * The finding on the risk in the home area.
     *
     * @return the finding
     */
    public Finding<RiskCode> risk() {
        return home().risk();
    }

    /**
     * What an auditor keeps and replays. It is put together on request: assessing costs nothing for it.
     *
     * @return the trace with the case as it was given; {@link Trace#copy} leaves that out
     */
    public Trace trace() {
        return new TraceComposer(this).trace();
    }

    /** Advisories are equal if the case and what follows from it are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Advisory advisory
                && caseFile.equals(advisory.caseFile)
                && advice.equals(advisory.advice);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseFile, advice);
    }

    /** Names the outcome and nothing of the case, so that a case cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Advisory[" + risk().code() + ", alternatives="
                + alternatives().stream()
                        .map(alternative -> alternative.finding().code())
                        .toList() + "]";
    }
}
