package nl.weegschaal.workbench.console;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What the program says of a command that cannot be understood. */
public enum UsageMessage implements Message {
    MORE_HELP("{0} ({1} --help vertelt meer)", "{0} ({1} --help tells more)"),
    UNKNOWN_WORD("onbekend woord {0}; verwacht: een van {1}", "unknown word {0}; expected one of {1}"),
    NEAREST("{0}; bedoelde u \"{1}\"?", "{0}; did you mean \"{1}\"?"),
    NOT_UNDERSTOOD("niet begrepen in de opdracht: {0}", "not understood in the command: {0}"),
    MISSING("er ontbreekt iets in de opdracht: {0}", "something is missing in the command: {0}"),
    TWICE("dit staat meer dan één keer in de opdracht: {0}", "this stands in the command more than once: {0}"),
    VALUE("{0}: {1}", "{0}: {1}"),
    OTHER("de opdracht klopt niet: {0}", "the command is not right: {0}"),
    NO_DAY(
            "{0} is geen dag van de kalender; verwacht: een dag zoals 2026-06-30",
            "{0} is no day of the calendar; expected a day such as 2026-06-30");

    private final Phrase phrase;

    UsageMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
