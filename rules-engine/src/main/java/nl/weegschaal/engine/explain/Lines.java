package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.text.Capital;
import nl.weegschaal.engine.text.Quotation;
import nl.weegschaal.model.advisory.Line;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Text;

/** Gathers the lines of a section. */
final class Lines {
    private final List<Line> lines = new ArrayList<>();

    Lines sentence(int depth, Text text) {
        lines.add(new Line(depth, LineKind.SENTENCE, capital(text)));
        return this;
    }

    Lines item(int depth, Text text) {
        lines.add(new Line(depth, LineKind.ITEM, text));
        return this;
    }

    /** An item that is a sentence of its own. */
    Lines begin(int depth, Text text) {
        return item(depth, capital(text));
    }

    Lines picture(int depth, Text text) {
        lines.add(new Line(depth, LineKind.PICTURE, text));
        return this;
    }

    Lines addAll(Lines others) {
        lines.addAll(others.lines);
        return this;
    }

    Section under(Text heading) {
        return new Section(heading, lines);
    }

    /** A line begins with a capital, also where its first word is a word of the vocabulary. */
    private static Text capital(Text text) {
        return beginsWithCapital(text.nl()) && beginsWithCapital(text.en())
                ? text
                : new Text(Capital.of(text.nl()), Capital.of(text.en()));
    }

    private static boolean beginsWithCapital(String sentence) {
        return Character.isUpperCase(sentence.charAt(0));
    }

    /** What a person wrote, made fit to print, or that it was erased. */
    static Text quoted(FreeText text) {
        return Quotation.of(text);
    }

    /** A text that is the same in both languages: a code, a day, a reference. */
    static Text same(Object value) {
        return Text.same(value);
    }

    static Text join(String between, List<Text> texts) {
        return Text.join(between, texts);
    }
}
