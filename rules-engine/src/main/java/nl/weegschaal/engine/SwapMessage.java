package nl.weegschaal.engine;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What is said of policies that are to come in force. */
enum SwapMessage implements Message {
    NO_POLICY_OF(
            "hier is geen beleid voor {0}, dat er moet zijn", "there is no policy of {0} here, which must be there");

    private final String nl;
    private final String en;

    SwapMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
