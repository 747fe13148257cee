package nl.weegschaal.engine.matrix;

/** The rules of a policy leave some case without a degree or without a finding, so that a picture would hide it (G16). */
public final class NotDrawable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotDrawable(String policy) {
        super("the rules of " + policy + " leave some case without a degree shown or without a finding on the risk");
    }
}
