package nl.weegschaal.engine.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.text.Text;

/** Remembers the texts of the product that were found without a forbidden word, or a claim of completeness: there are only so many of them. */
final class CleanTexts {
    private final Set<Text> clean = ConcurrentHashMap.newKeySet();
    private final Set<Text> modest = ConcurrentHashMap.newKeySet();

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

    /** Whether none of its texts says that nothing is missing or open. */
    boolean claimNothing(Advisory advisory) {
        return ForbiddenWords.texts(advisory).allMatch(this::claimsNothing);
    }

    private boolean claimsNothing(Text text) {
        boolean without = modest.contains(text)
                || (CompletenessClaims.in(text.nl()).isEmpty()
                        && CompletenessClaims.in(text.en()).isEmpty());
        if (without) {
            modest.add(text);
        }
        return without;
    }
}
