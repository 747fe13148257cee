package nl.weegschaal.workbench.redraw;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Why no page is made of a trace or of a line of a journal. */
enum RedrawMessage implements Message {
    NOT_THE_SAME(
            "dit spoor komt nu niet op hetzelfde uit, dus is er geen bladzijde gemaakt; dit is het verschil",
            "this trace does not come to the same now, so no page was made; this is what differs"),
    A_JOURNAL("dit is een logboek en geen spoor", "this is a journal, not a trace"),
    WITH_NUMBER("--number met het nummer van een regel", "--number with the number of a line"),
    NEEDS_NUMBER("--head en --public-key kunnen alleen samen met --number", "--head and --public-key ask for --number"),
    NO_LINE("er is geen regel met nummer {0}", "there is no line {0}"),
    OTHER_KIND(
            "regel {0} is geen advies en geen medewerker die het niet eens is: {1}",
            "line {0} is no advice and no officer who disagrees: {1}"),
    OTHER_FORM(
            "deze regel heeft een versie van het formaat die dit programma niet kent",
            "this line is in a version of the format that this program does not know"),
    HASH_FORM("64 hexadecimale cijfers", "64 hexadecimal digits"),
    AREA_FORM("de code van een gebied, zoals UA-63", "the code of an area, such as UA-63");

    private final Phrase phrase;

    RedrawMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
