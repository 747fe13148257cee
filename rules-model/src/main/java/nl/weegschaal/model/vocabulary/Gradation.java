package nl.weegschaal.model.vocabulary;

/**
 * What the policy designates for an area. It is policy input, never computed from case data (CJEU
 * C-901/19). The three gradations are ordered, one the highest; the other values state what the policy, or the
 * source at hand, leaves open and stand outside that order.
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

    /** The policy gives the area a gradation, and the source at hand does not name it. Not the same as none. */
    NOT_KNOWN,

    /**
     * The policy designates no gradation and says that the violence in the area is low. The full individual test remains; nothing is
     * said of any person.
     */
    STATED_LOW,

    /** The policy is silent on the area and gives no starting point. The full individual test remains. */
    NONE_DESIGNATED;

    /**
     * Whether the policy gives the area a gradation, be it without its number.
     *
     * @return true where it does and the source at hand says at least that it is one of the three
     */
    public boolean isDesignated() {
        return switch (this) {
            case ONE, TWO, THREE, BELOW_HIGHEST -> true;
            case NOT_KNOWN, STATED_LOW, NONE_DESIGNATED -> false;
        };
    }
}
