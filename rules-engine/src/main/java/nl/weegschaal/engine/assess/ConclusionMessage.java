package nl.weegschaal.engine.assess;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about questions without one conclusion. */
enum ConclusionMessage implements Message {
    NOT_ONE(
            "G16: {0} heeft {1} conclusies, en er moet er precies één zijn",
            "G16: {0} has {1} conclusions, and must have exactly one"),
    ELEMENT("de individuele omstandigheid {0}", "the element {0}");

    private final String nl;
    private final String en;

    ConclusionMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
