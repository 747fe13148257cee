package nl.weegschaal.engine.problem;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/**
 * A sentence, or a part of one, in both languages, with places for values. Every text of the program that says a value is put together here.
 *
 * <p>A place is a number or a name between braces: <code>{0}</code>, <code>{area}</code>. A place with two forms shows none of the value but the
 * form that goes with it, the first with 1 and the second with any other number: <code>{0} {0|case|cases}</code>. Both languages have the same
 * places; each may have them in its own order. A value is never looked at for places of its own.
 */
public final class Phrase {
    private static final String BETWEEN = ", ";

    private final Sentence nl;
    private final Sentence en;
    private final SortedSet<String> places;
    private final boolean isNumbered;

    /**
     * Takes a phrase apart.
     *
     * @param nl the Dutch sentence, not blank
     * @param en the English sentence, not blank
     * @throws IllegalArgumentException if one of them is blank or has places that the other has not: a fault of this program
     */
    public Phrase(String nl, String en) {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("there are words in one language only: " + nl + en);
        }
        this.nl = Sentence.of(nl);
        this.en = Sentence.of(en);
        this.places = this.en.places();
        if (!this.nl.places().equals(places)) {
            throw new IllegalArgumentException("other places in Dutch than in English: " + en);
        }
        this.isNumbered = places.equals(numbers(places.size()));
    }

    private static SortedSet<String> numbers(int count) {
        return new TreeSet<>(IntStream.range(0, count).mapToObj(String::valueOf).toList());
    }

    /**
     * The Dutch sentence.
     *
     * @return as it was written, with its places
     */
    public String nl() {
        return nl.written();
    }

    /**
     * The English sentence.
     *
     * @return as it was written, with its places
     */
    public String en() {
        return en.written();
    }

    /**
     * The places for values.
     *
     * @return their numbers or names
     */
    public SortedSet<String> places() {
        return new TreeSet<>(places);
    }

    /**
     * The places whose value decides between singular and plural.
     *
     * @return their numbers or names
     */
    public SortedSet<String> counts() {
        SortedSet<String> counts = nl.counts();
        counts.addAll(en.counts());
        return counts;
    }

    /**
     * Puts values in the places.
     *
     * @param values one for each place, by its number: a {@link Text} in the language of the sentence, a collection with commas between its
     *     parts, anything else as it prints itself, with escapes for what does not show
     * @return the text
     * @throws IllegalArgumentException if there are more or fewer values than places: a fault of this program
     */
    public Text with(Object... values) {
        if (!isNumbered || values.length != places.size()) {
            throw new IllegalArgumentException(values.length + " value(s) for: " + en());
        }
        return filled(place -> values[Integer.parseInt(place)]);
    }

    /**
     * Puts values in the places by their names.
     *
     * @param value gives the value for a place, as {@link #with} takes them
     * @return the text
     */
    public Text filled(Function<String, Object> value) {
        return new Text(in(Language.NL, value), in(Language.EN, value));
    }

    private String in(Language language, Function<String, Object> value) {
        Sentence sentence = language == Language.NL ? nl : en;
        return sentence.with(place -> shown(value.apply(place), language));
    }

    private static String shown(Object value, Language language) {
        if (value instanceof Collection<?> parts) {
            List<String> each =
                    parts.stream().map(part -> shown(part, language)).toList();
            return String.join(BETWEEN, each);
        }
        return value instanceof Text text ? text.in(language) : Printable.of(value.toString());
    }
}
