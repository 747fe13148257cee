package nl.weegschaal.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.model.text.Text;

/** A sentence in one language with places such as {@code {0}} in it, taken apart once, so that to fill it in costs little. */
record Sentence(List<Piece> pieces) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /**
     * Words, and the value that comes after them.
     *
     * @param words the words there, perhaps none
     * @param value the number of the value that follows, or -1 if none does
     */
    record Piece(String words, int value) {}

    static Sentence of(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(sentence);
        int end = 0;
        while (place.find()) {
            pieces.add(new Piece(sentence.substring(end, place.start()), Integer.parseInt(place.group(1))));
            end = place.end();
        }
        pieces.add(new Piece(sentence.substring(end), -1));
        return new Sentence(List.copyOf(pieces));
    }

    /** The sentence with values put in; what they say is never looked at, also not if it looks like a place. */
    String with(Text[] values, Function<Text, String> language) {
        StringBuilder sentence = new StringBuilder();
        for (Piece piece : pieces) {
            sentence.append(piece.words());
            int value = piece.value();
            if (value >= 0) {
                sentence.append(language.apply(values[value]));
            }
        }
        return sentence.toString();
    }
}
