package nl.weegschaal.workbench.console;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What the program says about a command that cannot be understood. */
public enum UsageMessage implements Message {
    MORE_HELP("{0} ({1} --help vertelt meer)", "{0} ({1} --help tells more)"),
    UNKNOWN_WORD("onbekend woord {0}; {1}", "unknown word {0}; {1}"),
    NEAREST("{0}; {1}", "{0}; {1}"),
    NOT_UNDERSTOOD("niet begrepen in de opdracht: {0}", "not understood in the command: {0}"),
    MISSING("er ontbreekt iets in de opdracht: {0}", "something is missing in the command: {0}"),
    TWICE("dit staat meer dan één keer in de opdracht: {0}", "this stands in the command more than once: {0}"),
    VALUE("{0}: {1}", "{0}: {1}"),
    OTHER("de opdracht klopt niet: {0}", "the command is not right: {0}"),
    NO_LANGUAGE("{0} is geen taal van het programma", "{0} is no language of the program"),
    NO_DAY("{0}; verwacht: {1}, zoals 2026-06-30", "{0}; expected {1}, such as 2026-06-30");

    private final Phrase phrase;

    UsageMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
