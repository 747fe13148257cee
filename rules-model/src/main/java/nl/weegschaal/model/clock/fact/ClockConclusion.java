package nl.weegschaal.model.clock.fact;

/** A fact that rules of the clock conclude. Its components are fixed words. */
public sealed interface ClockConclusion extends ClockFact
        permits ClockCaution,
                ClockFinding,
                ClockNote,
                DefaultFinding,
                EndReading,
                ExtensionAllowed,
                ExtensionContradiction,
                ExtensionEffect,
                GroundCondition,
                MoratoriumTerm,
                NoticeContradiction,
                PenaltyFinding,
                PeriodContradiction,
                PostponementEffect,
                RegimeApplies,
                ReviewFinding,
                TermApplies {
    /**
     * The question that this fact helps to answer.
     *
     * @return the question whose rules may conclude it
     */
    ClockQuestion question();
}
