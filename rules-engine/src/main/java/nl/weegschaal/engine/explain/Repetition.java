package nl.weegschaal.engine.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/** Whether one sentence says again what another said. */
final class Repetition {
    private static final int SHORT = 3;

    private Repetition() {}

    /** True if in both languages every longer word of the second stands in the first, so that it adds nothing. */
    static boolean says(Text first, Text second) {
        return says(first, second, Language.NL) && says(first, second, Language.EN);
    }

    private static boolean says(Text first, Text second, Language language) {
        Set<String> known = longer(first.in(language)).collect(Collectors.toSet());
        return longer(second.in(language)).allMatch(known::contains);
    }

    private static Stream<String> longer(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > SHORT);
    }
}
