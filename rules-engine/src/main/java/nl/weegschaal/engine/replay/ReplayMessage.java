package nl.weegschaal.engine.replay;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Why a trace cannot be worked out on a policy. */
enum ReplayMessage implements Message {
    OTHER_COUNTRY(
            "de zaak gaat over {0} en het beleid {1} over {2}", "the case is about {0} and the policy {1} about {2}"),
    POLICY_FOR("een beleid voor {0}", "a policy for {0}");

    private final Phrase phrase;

    ReplayMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
