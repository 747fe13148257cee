package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.weegschaal.model.text.Language;

/**
 * The reasons of an advisory in the order in which a case officer wants to read them. It is a view: use the findings and
 * their codes in code, never these words.
 *
 * @param sections the parts
 */
public record Explanation(List<Section> sections) {
    /** Copies the sections. */
    public Explanation {
        Objects.requireNonNull(sections, "sections");
        sections = List.copyOf(sections);
    }

    /** Quotes from the case stand in the lines, so they are not printed by accident. */
    @Override
    public String toString() {
        return "Explanation[" + sections.size() + " sections]";
    }

    /**
     * The explanation as plain text.
     *
     * @param language the language of the reader
     * @return the text, with a line feed after every line
     */
    public String in(Language language) {
        TextNotes notes = new TextNotes(language);
        return sections.stream().map(section -> section.in(language, notes)).collect(Collectors.joining("\n"));
    }
}
