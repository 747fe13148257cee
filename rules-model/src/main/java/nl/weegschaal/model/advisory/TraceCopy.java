package nl.weegschaal.model.advisory;

/** How much a copy of a trace holds in addition to its core. */
public enum TraceCopy {
    /** The case as it was given: reference, names of elements, evidence references and every text. */
    WHOLE,

    /** The reference of the case, and nothing that a person wrote: for a court that must know which case it is. */
    REFERENCE,

    /** The core alone: for an auditor who need not know which case it is. */
    CORE
}
