package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.text.Capital;
import nl.weegschaal.engine.text.Quotation;
import nl.weegschaal.model.advisory.Line;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Text;

/** Gathers the lines of a section. */
final class Lines {
    private final List<Line> lines = new ArrayList<>();

    Lines sentence(int depth, Text text) {
        return add(depth, LineKind.SENTENCE, capital(text));
    }

    Lines item(int depth, Text text) {
        return add(depth, LineKind.ITEM, text);
    }

    /** An item that is a sentence of its own. */
    Lines begin(int depth, Text text) {
        return item(depth, capital(text));
    }

    Lines picture(int depth, Text text) {
        return add(depth, LineKind.PICTURE, text);
    }

    Lines step(int depth, Text text) {
        return add(depth, LineKind.STEP, text);
    }

    Lines facts(int depth, Text text) {
        return add(depth, LineKind.FACTS, text);
    }

    Lines code(int depth, Object code) {
        return add(depth, LineKind.CODE, same(code));
    }

    Lines warning(Text text) {
        return add(0, LineKind.WARNING, text);
    }

    Lines term(Text name, Text text) {
        lines.add(new Line(0, LineKind.TERM, Optional.of(capital(name)), text, List.of()));
        return this;
    }

    /** What a person wrote. */
    Lines quote(int depth, FreeText text) {
        return quote(depth, Optional.empty(), text);
    }

    /** What a person wrote, and about what. */
    Lines quote(int depth, Text about, FreeText text) {
        return quote(depth, Optional.of(about), text);
    }

    /** A text that was erased is no quotation. */
    private Lines quote(int depth, Optional<Text> about, FreeText text) {
        lines.add(
                text.isLeftOut()
                        ? new Line(depth, LineKind.SENTENCE, about, Quotation.of(text), List.of())
                        : new Line(depth, LineKind.QUOTE, about, same(words(text)), List.of()));
        return this;
    }

    /** A line with the sources that say so. */
    Lines cited(int depth, LineKind kind, Text text, List<Integer> sources) {
        lines.add(new Line(depth, kind, Optional.empty(), capital(text), sources));
        return this;
    }

    /** A line under a name, with the sources that say so. */
    Lines cited(int depth, LineKind kind, Text name, Text text, List<Integer> sources) {
        lines.add(new Line(depth, kind, Optional.of(capital(name)), text, sources));
        return this;
    }

    Lines addAll(Lines others) {
        lines.addAll(others.lines);
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** A section for those who ask for more. */
    Section under(Text heading) {
        return under(SectionKind.APPENDIX, heading);
    }

    Section under(SectionKind kind, Text heading) {
        return new Section(kind, heading, lines);
    }

    private Lines add(int depth, LineKind kind, Text text) {
        lines.add(new Line(depth, kind, text));
        return this;
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

    /** What a person wrote, made fit to print, in the lines in which it was written. */
    private static String words(FreeText text) {
        return Arrays.stream(text.value().strip().split("\\R", -1))
                .map(Printable::of)
                .collect(Collectors.joining("\n"));
    }

    /** A text that is the same in both languages: a code, a day, a reference. */
    static Text same(Object value) {
        return Text.same(value);
    }

    static Text join(String between, List<Text> texts) {
        return Text.join(between, texts);
    }
}
