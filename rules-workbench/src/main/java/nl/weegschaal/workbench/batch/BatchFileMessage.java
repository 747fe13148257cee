package nl.weegschaal.workbench.batch;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about the files of a batch. */
enum BatchFileMessage implements Message {
    LINES("Zaken", "Cases"),
    SO_FAR(
            "{0} per s, nog {1}, {2} met reëel risico, {3} apart gezet",
            "{0} a s, {1} left, {2} with real risk, {3} set aside"),
    GOES_ON("gaat verder na regel {0}; --anew begint opnieuw", "goes on after line {0}; --anew begins again"),
    NOT_A_FILE("dit is geen bestand", "this is not a file"),
    OTHER_INPUT(
            "er is een half werk, maar de eerste {0} {0|regel|regels} van {1} {0|is|zijn} niet meer zoals toen",
            "there is unfinished work, but the first {0} {0|line|lines} of {1} {0|is not as it was|are not as they were}"),
    OTHER_RULES(
            "er is een half werk dat met andere regels of een ander beleid is gemaakt",
            "there is unfinished work that was made by other rules or policies"),
    NOT_USABLE(
            "er is een half werk dat niet kan worden voortgezet",
            "there is unfinished work that cannot be gone on with"),
    CHANGED(
            "dit half geschreven bestand is gewijzigd sinds het werk stopte",
            "this unfinished file was changed since the work stopped"),
    OF_BEFORE(
            "geen regel apart gezet; {0} is van een eerdere keer en blijft staan",
            "no line was set aside; {0} is of an earlier time and stays"),
    ANEW("--anew, om opnieuw te beginnen", "--anew, to begin again"),
    TAKEN("een ander proces schrijft nu aan dit bestand", "another process is writing this file now"),
    NO_SUCH_NUMBER("zo veel zaken tegelijk kan niet", "so many cases at once cannot be"),
    THREADS("1 tot en met 64", "1 to 64"),
    ADVISED("{0} {0|zaak|zaken} met een advies in {1}", "{0} {0|case|cases} with advice in {1}"),
    NONE_SET_ASIDE("geen regel apart gezet", "no line set aside"),
    SET_ASIDE(
            "{0} {0|regel|regels} apart gezet in {1}, met de reden",
            "{0} {0|line|lines} set aside in {1}, with the reason"),
    OF_RISK("Risico in het gebied van herkomst", "Risk in the home area"),
    OF_ALTERNATIVES("Binnenlands beschermingsalternatief", "Internal protection alternative"),
    OF_POLICIES("Beleid", "Policy"),
    OF_REASONS("Waarom regels apart zijn gezet", "Why lines were set aside"),
    NO_POLICY("zonder landenbeleid", "without a country policy"),
    ADVICE_ONLY(
            "Dit zijn adviezen aan u, de medewerker die beslist, elk op één grond. Geen ervan is een besluit.",
            "This is advice for an officer who decides, each on one ground. None of it is a decision.");

    private final Phrase phrase;

    BatchFileMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
