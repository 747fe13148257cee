package nl.weegschaal.engine.known;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the advice on a case can depend on, as numbers and names: equal for two cases if and only if their closed words are the
 * same and their dates lie in the same parts of time, in the same order.
 */
final class CaseKey {
    private final int[] numbers;
    private final Object[] names;
    private final int hash;

    /**
     * A key.
     *
     * @param numbers closed words and counts; not changed afterwards
     * @param names areas, terms of policies and the country; not changed afterwards
     */
    CaseKey(int[] numbers, Object[] names) {
        this.numbers = numbers;
        this.names = names;
        this.hash = 31 * Arrays.hashCode(numbers) + Arrays.hashCode(names);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseKey key
                && hash == key.hash
                && Arrays.equals(numbers, key.numbers)
                && Arrays.equals(names, key.names);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
