package nl.weegschaal.engine.batch;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about lines of a batch. */
enum BatchMessage implements Message {
    RULES_AT_FAULT(
            "er is geen advies, door een fout in de regels: {0}", "there is no advice, for a fault of the rules: {0}"),
    PROGRAM_AT_FAULT(
            "er is geen advies, door een fout in het programma: {0}",
            "there is no advice, for a fault of the program: {0}"),
    TOOK_TOO_LONG("er is geen advies: na {0} s was er nog geen", "there is no advice: there was none yet after {0} s"),
    NO_ROOM(
            "er is geen advies: deze zaak vraagt meer geheugen dan er is ({0})",
            "there is no advice: this case asks for more memory than there is ({0})");

    private final Phrase phrase;

    BatchMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
