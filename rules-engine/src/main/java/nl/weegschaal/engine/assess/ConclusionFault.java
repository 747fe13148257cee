package nl.weegschaal.engine.assess;

import nl.weegschaal.model.text.Text;

/** A question got no conclusion or more than one (G16): a fault of the rules, never an advisory. */
final class ConclusionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text breach;

    ConclusionFault(Text question, int conclusions) {
        this(ConclusionMessage.NOT_ONE.with(question, conclusions));
    }

    private ConclusionFault(Text breach) {
        super(breach.en());
        this.breach = breach;
    }

    Text breach() {
        return breach;
    }
}
