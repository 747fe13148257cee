package nl.weegschaal.model.vocabulary;

/**
 * Whether the officer states a real risk on another ground than Article 15(c). It never enters the sliding scale; it brings up the
 * internal protection alternative (Article 8(1)).
 */
public enum OtherGroundState {
    /** Stated, with reasons. */
    STATED,

    /** Examined, and not stated. */
    NOT_STATED,

    /** Not examined, or the file does not say. */
    NOT_EXAMINED
}
