package nl.weegschaal.engine.clock;

/** The rules of the clock leave a question open that needs one answer, or answer it more than once. A fault of the rules. */
public final class NotOneAnswer extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells of the question.
     *
     * @param what which answers there are, in one sentence
     */
    NotOneAnswer(String what) {
        super(what);
    }
}
