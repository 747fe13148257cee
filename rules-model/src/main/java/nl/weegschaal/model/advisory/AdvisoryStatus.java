package nl.weegschaal.model.advisory;

/** What an advisory is. There is one value, so nothing else can be claimed (G1). */
public enum AdvisoryStatus {
    /** Advice to a case officer, who decides. */
    ADVISORY
}
