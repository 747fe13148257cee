package nl.weegschaal.engine.problem;

/** What several parts of the program say. */
public enum SharedMessage implements Message {
    EXPECTED("verwacht: {0}", "expected {0}"),
    DID_YOU_MEAN("bedoelde u \"{0}\"?", "did you mean \"{0}\"?"),
    ONE_OF("een van {0}", "one of {0}"),
    AT_MOST("hoogstens {0}", "at most {0}"),
    AT_MOST_CHARACTERS("hoogstens {0} tekens", "at most {0} characters"),
    EACH_ONCE("elk daarvan één keer", "each of them once"),
    OR_LATER("{0} of later", "{0} or later"),
    OR_EARLIER("{0} of eerder", "{0} or earlier"),
    NOTHING("niets", "nothing"),
    AREA_CODE("een code zoals UA, UA-63 of UA-14/BAKHMUT", "a code such as UA, UA-63 or UA-14/BAKHMUT"),
    NAME_OF_TERM("1 tot 40 kleine letters, cijfers en koppeltekens", "1 to 40 lower-case letters, digits and hyphens"),
    NO_SUCH_FILE("dit bestand bestaat niet", "there is no such file"),
    NO_SOURCE("er is geen rechtsbron {0}", "there is no legal source {0}"),
    SOURCE_ID("de id van een bron in de catalogus", "the id of a source in the catalogue"),
    FORBIDDEN_WORD(
            "in deze tekst staat het woord {0}, dat in geen enkele tekst mag staan",
            "this text uses the word {0}, which no text may use"),
    FACT_AND_NO_VERDICT("woorden die een feit noemen en geen oordeel", "words that state a fact and no verdict"),
    POLICIES_NOT_LOADED("het beleid kon niet worden geladen: {0}", "the policies could not be loaded: {0}");

    private final String nl;
    private final String en;

    SharedMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
