package nl.weegschaal.engine.space;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about rules that distinguish too many cases. */
enum SpaceMessage implements Message {
    TOO_LARGE(
            "de regels onderscheiden meer dan {0} combinaties van {1}",
            "the rules tell apart more than {0} combinations of {1}"),
    RESTRICTIONS("beperkingen van het alternatief", "restrictions"),
    ELEMENTS("individuele elementen", "individual elements");

    private final String nl;
    private final String en;

    SpaceMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
