package nl.weegschaal.engine.assess;

/** A question got no conclusion or more than one (G16): a fault of the rules, never an advisory. */
final class ConclusionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConclusionFault(String question, int conclusions) {
        super("G16: " + question + " has " + conclusions + " conclusions, and must have exactly one");
    }
}
