package nl.weegschaal.model.advisory;

/** What a section of an explanation is about, in the order in which the sections stand. */
public enum SectionKind {
    /** Which case it is, and what a reader must be warned of. */
    CASE,

    /** In a few lines: the area, what was raised, what is still to be done, and the findings. */
    SUMMARY,

    /** What is missing or contradictory, and what an officer can do about it. */
    OPEN,

    /** What the policy says of the home area. */
    AREA,

    /** What was established about this person. */
    PERSON,

    /** The finding on the sliding scale, with its reasons. */
    SCALE,

    /** The internal protection alternative as a whole, and the areas next to each other if there are several. */
    ALTERNATIVES,

    /** The finding on one of several areas that are named as internal protection alternative. */
    ALTERNATIVE,

    /** What an officer can still ask or do, for those who ask for it. */
    AHEAD,

    /** What the advice is about, and what it takes as given. */
    LIMITS,

    /** The legal sources that are cited. */
    SOURCES,

    /** What the advisory was made with. */
    BASIS,

    /** What was established about one of several areas: the risk there, and each condition. */
    DETAILS,

    /** The facts and rules behind each sentence. Plain text gathers them here; a page can show them at the sentence. */
    NOTES,

    /** What is shown to those who ask for more. */
    APPENDIX
}
