package nl.weegschaal.workbench.file;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What is said of a file that cannot be written. */
public enum FileMessage implements Message {
    SAME_FILE("dit is ook {0}; dat moet een ander bestand zijn", "this is {0} too; it must be another file"),
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
