package nl.weegschaal.workbench.assess;

/** How much of what the findings depend on is told in text. */
public enum OutlookExtent {
    /** What to ask first, what each finding misses by and what an officer can do. */
    SHORT,
    /** Also what would change each finding, and why other rules did not apply. */
    FULL
}
