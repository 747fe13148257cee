package nl.weegschaal.engine.scenario;

import java.util.List;

/**
 * A finding that must protect the applicant at least as much as another one.
 *
 * @param path the keys from {@code expect} down to it: those of a finding on the risk in an area, or on an alternative
 * @param word the least protective finding that there may be, as a scenario writes it
 */
public record AtLeast(List<String> path, String word) implements Wanted {
    /** Copies the keys. */
    public AtLeast {
        path = List.copyOf(path);
    }
}
