package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.Question;

/** A fact that rules conclude. Its components are fixed words, so the facts that can be derived are countable. */
public sealed interface DerivedFact extends Fact
        permits AlternativeExcluded,
                AlternativeFinding,
                AlternativeReached,
                ArticleElementFinding,
                Attention,
                Contradiction,
                DegreeReached,
                DegreeShown,
                ExaminationNeeded,
                Indication,
                InquiryNeeded,
                NotDemonstrated,
                OpenPoint,
                PolicyFinding,
                RiskFinding,
                ScaleFinding,
                SettlementStart,
                Statement {
    /**
     * The question that this fact helps to answer.
     *
     * @return the question whose rules may conclude it
     */
    Question question();
}
