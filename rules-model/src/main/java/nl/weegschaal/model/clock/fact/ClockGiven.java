package nl.weegschaal.model.clock.fact;

/** A fact of the clock that comes from the timeline, from counting, or from an earlier stage. */
public sealed interface ClockGiven extends ClockFact
        permits AbsoluteTerm,
                CaseProcedure,
                DecisionTerm,
                EndReadings,
                ExtensionExamined,
                ExtensionOnFile,
                IllustrativeMoratorium,
                LaterEntry,
                LodgingDay,
                MoratoriumOnFile,
                NoticeOnFile,
                PenaltyOrder,
                PostponementOnFile,
                RegimeOfCase,
                ReviewOnFile {}
