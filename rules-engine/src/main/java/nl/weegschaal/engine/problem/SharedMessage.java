package nl.weegschaal.engine.problem;

/** What several parts of the program say. */
public enum SharedMessage implements Message {
    /** What is expected there. */
    EXPECTED("verwacht: {0}", "expected {0}"),
    /** What should stand there, on a line of its own. */
    EXPECTED_HERE("verwacht: {0}", "expected: {0}"),
    /** The nearest valid word. */
    DID_YOU_MEAN("bedoelde u \"{0}\"?", "did you mean \"{0}\"?"),
    /** What differs between what stands there and what was meant, for letters that look alike. */
    OTHER_ALPHABET("(er staat {0} waar {1} hoort)", "(it has {0} where {1} belongs)"),

    /** Expected: a word from a list. */
    ONE_OF("een van {0}", "one of {0}"),
    /** Expected: no more than a number. */
    AT_MOST("hoogstens {0}", "at most {0}"),
    /** Expected: a shorter text. */
    AT_MOST_CHARACTERS("hoogstens {0} tekens", "at most {0} characters"),
    /** Expected: nothing twice. */
    EACH_ONCE("elk daarvan één keer", "each of them once"),
    /** Expected: that day or one after it. */
    OR_LATER("{0} of later", "{0} or later"),
    /** Expected: that day or one before it. */
    OR_EARLIER("{0} of eerder", "{0} or earlier"),
    /** Expected: that it is left out. */
    NOTHING("niets", "nothing"),
    /** Expected: the code of an area. */
    AREA_CODE("een code zoals UA, UA-63 of UA-14/BAKHMUT", "a code such as UA, UA-63 or UA-14/BAKHMUT"),
    /** Expected: the name of a profile or condition. */
    NAME_OF_TERM(
            "1 tot 40 kleine letters, cijfers en koppeltekens, met een letter vooraan",
            "1 to 40 lower-case letters, digits and hyphens, with a letter in front"),
    /** A file that was named is not there. */
    NO_SUCH_FILE("dit bestand bestaat niet", "there is no such file"),
    /** A legal source that was cited is not in the catalogue. */
    NO_SOURCE("er is geen rechtsbron {0}", "there is no legal source {0}"),
    /** Expected: a legal source by its id. */
    SOURCE_ID("de id van een bron in de catalogus", "the id of a source in the catalogue"),
    /** A text claims that nothing is missing or open. */
    COMPLETENESS_CLAIM(
            "de tekst zegt dat er niets ontbreekt of openstaat: {0}",
            "the text says that nothing is missing or open: {0}"),
    /** What a text may say in place of such a claim. */
    WHAT_IS_OPEN(
            "wat er nog openstaat, of wat is aangetoond; dat er niets anders is, kan geen programma weten",
            "what is still open, or what is shown; that there is nothing else no program can know"),
    /** A text of a policy has a word that no text may have. */
    FORBIDDEN_WORD(
            "in deze tekst staat het woord {0}, dat in geen enkele tekst mag staan",
            "this text uses the word {0}, which no text may use"),
    /** A sign in a text makes it look like another text. */
    LOOK_ALIKE(
            "in deze tekst staat een teken dat op een ander lijkt of niet te zien is: {0}",
            "this text has a sign in it that looks like another or does not show: {0}"),
    /** Expected instead of a sign that looks like another. */
    PLAIN_LETTERS("gewone letters, in één schrift per woord", "plain letters, of one script in each word"),
    /** Expected instead of a forbidden word. */
    FACT_AND_NO_VERDICT("woorden die een feit noemen en geen oordeel", "words that state a fact and no verdict"),
    /** A text of a policy has a character that does not show. */
    UNSEEN("hier staat een teken dat niet te zien is: {0}", "there is a character here that does not show: {0}"),
    /** Expected instead of a text with a character that does not show. */
    WITHOUT_IT("dezelfde tekst zonder dat teken", "the same text without it"),
    /** No policy can be used; the first reason is in the message. */
    POLICIES_NOT_LOADED("het beleid kon niet worden geladen: {0}", "the policies could not be loaded: {0}");

    private final Phrase phrase;

    SharedMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
