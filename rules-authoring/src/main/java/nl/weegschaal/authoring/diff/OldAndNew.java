package nl.weegschaal.authoring.diff;

import java.util.function.Function;

/**
 * The same thing under the old policy and under the new one.
 *
 * @param before under the old policy
 * @param after under the new policy
 * @param <T> what it is
 */
public record OldAndNew<T>(T before, T after) {
    /**
     * Something else for each side.
     *
     * @param each makes it
     * @param <R> what it is
     * @return what was made
     */
    public <R> OldAndNew<R> map(Function<? super T, ? extends R> each) {
        return new OldAndNew<>(each.apply(before), each.apply(after));
    }

    /**
     * Whether nothing differs.
     *
     * @return true if both are equal
     */
    public boolean same() {
        return before.equals(after);
    }
}
