package nl.weegschaal.engine.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.text.Text;

/** Remembers the texts of the product that were found without a forbidden word: there are only so many of them. */
final class CleanTexts {
    private final Set<Text> clean = ConcurrentHashMap.newKeySet();

    boolean areAllOf(Advisory advisory) {
        return ForbiddenWords.texts(advisory).allMatch(this::isClean);
    }

    private boolean isClean(Text text) {
        if (clean.contains(text)) {
            return true;
        }
        boolean without = ForbiddenWords.in(text.nl()).isEmpty()
                && ForbiddenWords.in(text.en()).isEmpty();
        if (without) {
            clean.add(text);
        }
        return without;
    }
}
