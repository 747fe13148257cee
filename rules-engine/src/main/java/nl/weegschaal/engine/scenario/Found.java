package nl.weegschaal.engine.scenario;

import java.util.List;

/**
 * What rules find under one key of the expectations of a scenario.
 *
 * @param path the keys from {@code expect} down to it; at least one
 * @param isList whether any number of words can stand there, and not exactly one
 * @param words the words, as a scenario writes them, in the order of the alphabet; none if nothing is found
 */
public record Found(List<String> path, boolean isList, List<String> words) implements Wanted {
    /** Copies the lists. */
    public Found {
        path = List.copyOf(path);
        words = List.copyOf(words);
    }

    /**
     * The key with those above it.
     *
     * @return such as {@code alternatives/UA-46/there/risk}
     */
    public String key() {
        return String.join("/", path);
    }
}
