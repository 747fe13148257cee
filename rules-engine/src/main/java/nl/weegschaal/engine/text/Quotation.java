package nl.weegschaal.engine.text;

import java.util.List;
import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Text;

/** What a person wrote, where an advisory shows it. A text that was erased is never shown as a quotation: nobody wrote the mark. */
public enum Quotation implements Message {
    /** What stands in place of a text that was erased. */
    ERASED("tekst gewist", "text erased");

    private final Phrase phrase;

    Quotation(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    /**
     * What a person wrote, fit to print in one line.
     *
     * @param text what was written
     * @return the words between quotation marks, or between brackets that they were erased
     */
    public static Text of(FreeText text) {
        return text.isLeftOut()
                ? Text.join("", List.of(Text.same("["), ERASED.text(), Text.same("]")))
                : Text.same("“" + Printable.of(text.value().strip()) + "”");
    }
}
