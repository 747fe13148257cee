package nl.weegschaal.engine.scenario;

import java.util.List;

/** What a scenario expects under one key. */
public sealed interface Wanted permits Found, AtLeast {
    /**
     * Where it is expected.
     *
     * @return the keys from {@code expect} down to it; at least one
     */
    List<String> path();
}
