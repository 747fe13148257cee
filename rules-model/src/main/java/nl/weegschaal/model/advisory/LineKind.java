package nl.weegschaal.model.advisory;

/** What a line of an explanation is, which says how it is to be shown. */
public enum LineKind {
    /** A sentence. */
    SENTENCE,

    /** An item of a list. */
    ITEM,

    /** A line of a picture in characters: keep every space. */
    PICTURE,

    /** A name and what is said under it. */
    TERM,

    /** What a reader must know before relying on the advice. */
    WARNING,

    /** Something that is missing, contradictory or still to be examined. */
    OPEN,

    /** What an officer can do about the line before. */
    STEP,

    /** A finding. */
    FINDING,

    /** A norm that a finding follows from. */
    REASON,

    /** The facts that the line before rests on. Plain text gathers them in the notes. */
    FACTS,

    /** Words that a person wrote in the case file, in the language of that person. */
    QUOTE,

    /** A code or the name of a rule behind the line before, for those who look them up. Plain text gathers them in the notes. */
    CODE
}
