package nl.weegschaal.journal;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about a head that cannot be read. */
enum HeadMessage implements Message {
    HASH_FORM("64 hexadecimale cijfers", "64 hexadecimal digits"),
    SIGNATURE_FORM("88 tekens in base64", "88 characters of base64"),
    NO_LINES("nummer 0 heeft 64 nullen als hash", "number 0 has 64 zeros for a hash");

    private final Phrase phrase;

    HeadMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
