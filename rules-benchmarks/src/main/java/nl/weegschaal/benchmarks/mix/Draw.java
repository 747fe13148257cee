package nl.weegschaal.benchmarks.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Draws from a seed: the same seed gives the same draws on every machine. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    /** True that many times in a hundred. */
    boolean inHundred(int times) {
        return random.nextInt(100) < times;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T one(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }

    <E extends Enum<E>> E any(Class<E> words) {
        return one(Arrays.asList(words.getEnumConstants()));
    }

    /** Mostly one of the usual words, else any. */
    <E extends Enum<E>> E mostly(List<E> usual, Class<E> words) {
        return inHundred(80) ? one(usual) : any(words);
    }

    /** So many different ones, or all if there are fewer. */
    <T> List<T> some(int count, List<T> words) {
        List<T> left = new ArrayList<>(words);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}
