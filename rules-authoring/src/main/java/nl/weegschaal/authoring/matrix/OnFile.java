package nl.weegschaal.authoring.matrix;

/** What a file holds on individual elements that bear on the area. */
public enum OnFile {
    /** None, or each was examined and refuted. */
    NONE,

    /** At least one that was not refuted, and about none of them is a point open. */
    EXAMINED,

    /** At least one about which a point is open: not examined, not assessed, not explained or left out of the weighing. */
    OPEN
}
