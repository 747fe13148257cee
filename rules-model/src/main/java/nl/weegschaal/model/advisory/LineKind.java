package nl.weegschaal.model.advisory;

/** How a line of an explanation is to be shown. */
public enum LineKind {
    /** A sentence. */
    SENTENCE,

    /** An item of a list. */
    ITEM,

    /** A line of a picture in characters: keep every space. */
    PICTURE
}
