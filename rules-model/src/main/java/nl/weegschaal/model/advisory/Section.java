package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/**
 * One part of an explanation.
 *
 * @param kind what it is about
 * @param heading its heading
 * @param lines its lines
 */
public record Section(SectionKind kind, Text heading, List<Line> lines) {
    /** Copies the lines. */
    public Section {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(lines, "lines");
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Section[" + kind + ", " + lines.size() + " lines]";
    }

    /** The section as plain text. What its lines rest on is added to the notes, and marked. */
    String in(Language language, TextNotes notes) {
        StringBuilder text = new StringBuilder();
        String title = heading.in(language);
        text.append(title).append('\n').append("─".repeat(title.length())).append('\n');
        int place = 0;
        while (place < lines.size()) {
            int end = place + 1;
            while (end < lines.size() && lines.get(end).isNote()) {
                end++;
            }
            Line line = lines.get(place);
            String mark = notes.mark(line, lines.subList(place + 1, end));
            text.append(line.in(language, mark)).append('\n');
            place = end;
        }
        if (kind == SectionKind.NOTES) {
            text.append(notes.gathered());
        }
        return text.toString();
    }
}
