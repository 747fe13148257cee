package nl.weegschaal.model.clock.word;

/** The procedure in which an application is examined, as far as its time limit differs. */
public enum ProcedureKind {
    /** The examination on the merits that is not accelerated. */
    ORDINARY,

    /** The accelerated examination. */
    ACCELERATED,

    /** Whether the application can be examined at all: the limit of two months. */
    ADMISSIBILITY,

    /** The same where the limit is ten working days. */
    ADMISSIBILITY_TEN_DAYS
}
