package nl.weegschaal.model.advisory;

import java.util.List;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.StatementKind;

/**
 * Advice on one ground of one case: the sliding scale of Article 15(c) and the internal protection alternative. It is
 * addressed to the case officer, is never a decision, and has no word for one (G1).
 *
 * @param status what it is: always an advisory
 * @param caseFile the case as it was given
 * @param basis the policy, rules and law that it was made with
 * @param home the sliding scale for the home area
 * @param alternatives one entry for every area named as alternative, or one for the question itself when none is named
 * @param statements what every advisory must say besides
 * @param derivation the graph from facts to conclusions
 * @param explanation the reasons, to be read
 */
public record Advisory(
        AdvisoryStatus status,
        CaseFile caseFile,
        Basis basis,
        AreaAdvice home,
        List<AlternativeAdvice> alternatives,
        List<Finding<StatementKind>> statements,
        Derivation derivation,
        Explanation explanation) {
    /** Copies the lists. */
    public Advisory {
        alternatives = List.copyOf(alternatives);
        statements = List.copyOf(statements);
    }

    /** Names the outcome and nothing of the case, so that a case cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Advisory[" + risk().code() + ", alternatives="
                + alternatives.stream()
                        .map(alternative -> alternative.finding().code())
                        .toList() + "]";
    }

    /**
     * The finding on the risk in the home area.
     *
     * @return the finding
     */
    public Finding<RiskCode> risk() {
        return home.risk();
    }

    /**
     * What an auditor keeps and replays. It is put together when it is asked for: assessing costs nothing for it.
     *
     * @return the trace with the case as it was given; {@link Trace#copy} leaves that out
     */
    public Trace trace() {
        return new TraceComposer(this).trace();
    }
}
