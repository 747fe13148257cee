package nl.weegschaal.engine.known;

import java.util.Arrays;

/** Collects the parts of a key. Every list in it is preceded by its length, so that no two keys can be read as one another. */
final class KeyParts {
    private int[] numbers = new int[100];
    private int numberCount;
    private Object[] names = new Object[12];
    private int nameCount;

    void number(int number) {
        if (numberCount == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numberCount);
        }
        numbers[numberCount++] = number;
    }

    void word(Enum<?> word) {
        number(WordNumber.of(word));
    }

    void name(Object name) {
        if (nameCount == names.length) {
            names = Arrays.copyOf(names, 2 * nameCount);
        }
        names[nameCount++] = name;
    }

    CaseKey key() {
        return new CaseKey(Arrays.copyOf(numbers, numberCount), Arrays.copyOf(names, nameCount));
    }
}
