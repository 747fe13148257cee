package nl.weegschaal.engine.space;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about rules that distinguish too many cases. */
enum SpaceMessage implements Message {
    TOO_LARGE(
            "de regels onderscheiden meer dan {0} combinaties van {1}",
            "the rules tell apart more than {0} combinations of {1}"),
    TOO_MUCH_WORK(
            "de regels onderscheiden zo veel zaken dat ze niet in redelijke tijd zijn door te rekenen",
            "the rules tell apart more cases than can be worked out in a reasonable time"),
    TOO_MANY_RUNS(
            "de voorwaarden van de regels komen in meer dan {0} combinaties voor",
            "the conditions of the rules come in more than {0} combinations"),
    GIVEN_UP("het bewijs is afgebroken", "the proof was given up"),
    RESTRICTIONS("beperkingen van het alternatief", "restrictions"),
    ELEMENTS("individuele omstandigheden", "individual circumstances");

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
