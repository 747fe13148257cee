package nl.weegschaal.workbench.file;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What is said of a file that cannot be written. */
public enum FileMessage implements Message {
    SAME_FILE("dit is ook {0}; dat moet een ander bestand zijn", "this is {0} too; it must be another file"),
    A_LINK(
            "in de plaats van {0} staat een koppeling of iets anders dan een bestand; daar wordt niet doorheen geschreven",
            "a link, or something that is no file, stands in the place of {0}; nothing is written through it"),
    NOT_IN_LOCALE(
            "de taalinstelling van deze machine ({0}) kan deze naam niet schrijven; begin met LC_ALL=C.UTF-8",
            "the locale of this machine ({0}) cannot write this name; start with LC_ALL=C.UTF-8"),
    A_CASE_ON_EACH_LINE(
            "in dit bestand staat geen zaak als geheel, maar op elke regel iets",
            "this file holds no case as a whole, but something on each line"),
    BATCH(
            "een bestand met één zaak, of het commando batch voor een zaak op elke regel",
            "a file with one case, or the command batch for a case on each line"),
    NO_FOLDER("de map {0} om in te schrijven is er niet", "there is no folder {0} to write in"),
    NOT_REPLACED(
            "dit is geen bestand en kan er niet door worden vervangen",
            "this is not a file, so it cannot be replaced by one");

    private final Phrase phrase;

    FileMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
