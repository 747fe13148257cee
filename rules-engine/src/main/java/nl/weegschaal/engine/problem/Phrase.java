package nl.weegschaal.engine.problem;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/**
 * A sentence, or a part of one, in both languages, with places <code>{0}</code>, <code>{1}</code> and so on for values. Both languages have the same
 * places; each may have them in its own order.
 *
 * @param nl the Dutch sentence
 * @param en the English sentence
 */
public record Phrase(String nl, String en) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final String BETWEEN = ", ";

    /**
     * Puts values in the places.
     *
     * @param values one for each place: a {@link Text} in the language of the sentence, a collection with commas between its
     *     parts, anything else as it prints itself, with escapes for what does not show
     * @return the text
     * @throws IllegalArgumentException if there are more or fewer values than places: a fault of this program
     */
    public Text with(Object... values) {
        if (values.length == 0 && nl.indexOf('{') < 0 && en.indexOf('{') < 0) {
            return new Text(nl, en);
        }
        if (!places(nl).equals(places(values.length)) || !places(en).equals(places(values.length))) {
            throw new IllegalArgumentException(values.length + " value(s) for: " + en);
        }
        return new Text(filled(nl, Language.NL, values), filled(en, Language.EN, values));
    }

    /**
     * The places in a sentence.
     *
     * @param sentence the sentence, of either language
     * @return their numbers
     */
    public static SortedSet<Integer> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<Integer> places(int count) {
        return new TreeSet<>(IntStream.range(0, count).boxed().toList());
    }

    private static String filled(String sentence, Language language, Object... values) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(value(place, language, values)));
    }

    private static String value(MatchResult place, Language language, Object... values) {
        return shown(values[Integer.parseInt(place.group(1))], language);
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
