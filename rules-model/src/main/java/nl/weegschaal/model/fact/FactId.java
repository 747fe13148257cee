package nl.weegschaal.model.fact;

/**
 * Distinguishes two facts with the same words. It carries no meaning and the rule language offers no way to read it.
 *
 * @param number the place of the fact among its like, from 1
 */
public record FactId(int number) implements Comparable<FactId> {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public FactId {
        if (number < 1) {
            throw new IllegalArgumentException("fact id: must be 1 or more, but is " + number);
        }
    }

    @Override
    public int compareTo(FactId other) {
        return Integer.compare(number, other.number);
    }
}
