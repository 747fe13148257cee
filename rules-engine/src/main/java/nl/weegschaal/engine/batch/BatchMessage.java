package nl.weegschaal.engine.batch;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What is said of lines of a batch. */
enum BatchMessage implements Message {
    RULES_AT_FAULT(
            "er is geen advies, door een fout in de regels: {0}", "there is no advice, for a fault of the rules: {0}"),
    PROGRAM_AT_FAULT(
            "er is geen advies, door een fout in het programma: {0}",
            "there is no advice, for a fault of the program: {0}");

    private final Phrase phrase;

    BatchMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
