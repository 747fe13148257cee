package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about bytes that are not UTF-8. */
enum EncodingMessage implements Message {
    LOOKS_LIKE("dit is geen UTF-8: het lijkt op {0}", "this is not UTF-8: it looks like {0}"),
    BAD_BYTE(
            "dit is geen UTF-8: byte {0} hoort hier niet; {1}",
            "this is not UTF-8: byte {0} does not belong here; {1}"),
    BINARY("het lijkt een binair bestand en geen tekst", "it looks like a binary file, not like text"),
    MIXED(
            "andere delen van het bestand zijn UTF-8, dus lijken er twee coderingen door elkaar te staan",
            "other parts of the file are UTF-8, so two encodings seem to be mixed"),
    WINDOWS(
            "het lijkt op Windows-1252 of Latin-1; daar is het {0}",
            "it looks like Windows-1252 or Latin-1, where it is {0}"),
    SAVE(
            "UTF-8: sla het bestand opnieuw op met de codering UTF-8",
            "UTF-8: save the file again with the encoding UTF-8"),
    SAVE_OR_CONVERT(
            "UTF-8: sla het bestand opnieuw op met de codering UTF-8, of zet het om met iconv -f {0} -t UTF-8",
            "UTF-8: save the file again with the encoding UTF-8, or convert it with iconv -f {0} -t UTF-8");

    private final String nl;
    private final String en;

    EncodingMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
