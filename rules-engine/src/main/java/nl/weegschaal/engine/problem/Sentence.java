package nl.weegschaal.engine.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence in one language, taken apart once, so that filling its places costs little. What a value says is never looked at, even if it
 * looks like a place.
 *
 * @param written the sentence with its places, as {@link Phrase} describes them
 * @param pieces the sentence in pieces
 */
record Sentence(String written, List<Piece> pieces) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");
    private static final String END = "";
    private static final String ONE = "1";

    /**
     * Words, and the value that comes after them.
     *
     * @param words what comes before the value, perhaps nothing
     * @param place the name of the value that follows; empty at the end of the sentence
     * @param forms what stands there for one and for any other number; empty where the value itself does
     */
    record Piece(String words, String place, List<String> forms) {
        String filled(Function<String, String> value) {
            if (place.equals(END)) {
                return END;
            }
            String shown = value.apply(place);
            return forms.isEmpty() ? shown : forms.get(shown.equals(ONE) ? 0 : 1);
        }
    }

    static Sentence of(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(sentence);
        int end = 0;
        while (place.find()) {
            List<String> forms = place.group(2) == null ? List.of() : List.of(place.group(2), place.group(3));
            pieces.add(new Piece(sentence.substring(end, place.start()), place.group(1), forms));
            end = place.end();
        }
        pieces.add(new Piece(sentence.substring(end), END, List.of()));
        return new Sentence(sentence, List.copyOf(pieces));
    }

    SortedSet<String> places() {
        return pieces.stream()
                .map(Piece::place)
                .filter(place -> !place.equals(END))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places whose value decides between singular and plural. */
    SortedSet<String> counts() {
        return pieces.stream()
                .filter(piece -> !piece.forms().isEmpty())
                .map(Piece::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String with(Function<String, String> value) {
        StringBuilder sentence = new StringBuilder();
        for (Piece piece : pieces) {
            sentence.append(piece.words()).append(piece.filled(value));
        }
        return sentence.toString();
    }
}
