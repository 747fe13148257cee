package nl.weegschaal.model.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.weegschaal.model.text.Language;

/** Gathers the facts and rules behind the sentences of a plain text, each under the mark that stands at its sentence. */
final class TextNotes {
    private static final int LETTERS = 26;

    private final Language language;
    private final List<String> notes = new ArrayList<>();

    TextNotes(Language language) {
        this.language = language;
    }

    /** Adds what a sentence rests on; equal notes are one. The mark is empty if it rests on nothing. */
    String mark(Line sentence, List<Line> lines) {
        boolean facts = lines.stream().anyMatch(line -> line.kind() == LineKind.FACTS);
        return switch (sentence.kind()) {
            case FINDING, REASON -> lines.isEmpty() ? "" : note(lines);
            case SENTENCE, ITEM, PICTURE, TERM, WARNING, OPEN, STEP, QUOTE, FACTS, CODE -> facts ? note(lines) : "";
        };
    }

    private String note(List<Line> lines) {
        String facts = said(lines, LineKind.FACTS, " ");
        String codes = said(lines, LineKind.CODE, ", ");
        String note =
                facts + (facts.isEmpty() || codes.isEmpty() ? "" : " ") + (codes.isEmpty() ? "" : "(" + codes + ")");
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return "(" + letters(notes.indexOf(note)) + ")";
    }

    private String said(List<Line> lines, LineKind kind, String between) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.text().in(language))
                .collect(Collectors.joining(between));
    }

    String gathered() {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < notes.size(); number++) {
            String mark = "(" + letters(number) + ") ";
            text.append(Line.wrapped(mark, " ".repeat(mark.length()), notes.get(number)))
                    .append('\n');
        }
        return text.toString();
    }

    /** a, b, … z, aa, ab, … */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
