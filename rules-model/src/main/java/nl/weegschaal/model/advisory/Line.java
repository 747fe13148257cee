package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/**
 * One line of an explanation.
 *
 * @param depth how deep it stands under the lines before it, from 0
 * @param kind what it is
 * @param label what the words are about, where they do not say so themselves
 * @param text the words; the same in both languages where they come from the case file. A quotation can have line feeds
 * @param sources the numbers of the sources in the list of sources that say so
 */
public record Line(int depth, LineKind kind, Optional<Text> label, Text text, List<Integer> sources) {
    private static final int WIDTH = 100;

    /** Checks that nothing is absent and copies the numbers. */
    public Line {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sources, "sources");
        sources = List.copyOf(sources);
    }

    /**
     * A line without a label that cites no source.
     *
     * @param depth how deep it stands under the lines before it, from 0
     * @param kind what it is
     * @param text the words
     */
    public Line(int depth, LineKind kind, Text text) {
        this(depth, kind, Optional.empty(), text, List.of());
    }

    @Override
    public String toString() {
        return "Line[" + kind + "]";
    }

    /** Whether it says what the line before rests on, which plain text gathers in the notes. */
    boolean isNote() {
        return switch (kind) {
            case FACTS, CODE -> true;
            case SENTENCE, ITEM, PICTURE, TERM, WARNING, OPEN, STEP, FINDING, REASON, QUOTE -> false;
        };
    }

    /** The line as plain text, without a line feed at its end. */
    String in(Language language, String mark) {
        String margin = "  ".repeat(depth);
        return switch (kind) {
            case PICTURE -> margin + text.in(language);
            case ITEM, OPEN, REASON -> wrapped(margin + "- ", margin + "  ", words(language, mark));
            case SENTENCE, TERM, WARNING, STEP, FINDING, FACTS, QUOTE, CODE ->
                wrapped(margin, margin, words(language, mark));
        };
    }

    private String words(Language language, String mark) {
        String said = kind == LineKind.QUOTE ? "“" + text.in(language) + "”" : text.in(language);
        String about = label.map(name -> name.in(language) + ": ").orElse("");
        String cited = sources.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        return Stream.of(about + said, cited, mark)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Words in lines of a text that is not too wide. */
    static String wrapped(String first, String rest, String words) {
        StringBuilder text = new StringBuilder(first);
        int column = first.length();
        boolean atStart = true;
        for (String word : words.split("\\s+", -1)) {
            if (!atStart && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(rest);
                column = rest.length();
                atStart = true;
            }
            if (!atStart) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            atStart = false;
        }
        return text.toString();
    }
}
