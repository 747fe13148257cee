package nl.weegschaal.model.vocabulary;

/**
 * What the policy designates for an area. It is policy input, never computed from case data (CJEU
 * C-901/19). The three gradations are ordered, one the highest; the two other values state what the policy
 * leaves open and stand outside that order.
 */
public enum Gradation {
    /** So high that anyone present runs the risk ("mere presence", CJEU C-465/07, paragraph 35). */
    ONE,

    /** Frequent and much, but not for everyone. */
    TWO,

    /** The risk exists but is smaller. */
    THREE,

    /** The policy says that personal circumstances can lead to a risk, but not which number applies: two or three. */
    BELOW_HIGHEST,

    /** The policy gives no starting point for the area. The full individual test remains. */
    NONE_DESIGNATED
}
