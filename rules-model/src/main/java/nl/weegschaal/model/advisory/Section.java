package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/**
 * One part of an explanation.
 *
 * @param heading its heading
 * @param lines its lines
 */
public record Section(Text heading, List<Line> lines) {
    /** Copies the lines. */
    public Section {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(lines, "lines");
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Section[" + heading.in(Language.EN).length() + " characters, " + lines.size() + " lines]";
    }

    String in(Language language) {
        StringBuilder text = new StringBuilder();
        String title = heading.in(language);
        text.append(title).append('\n').append("─".repeat(title.length())).append('\n');
        lines.forEach(line -> text.append(line.in(language)).append('\n'));
        return text.toString();
    }
}
