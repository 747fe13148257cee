package nl.weegschaal.engine.casefile;

import java.util.Map;
import java.util.TreeMap;
import nl.weegschaal.engine.problem.Place;

/** Where in the file the parts of a case file stand, by the names that a derivation gives them. */
public final class Places {
    private final String file;
    private final Place whole;
    private final Map<String, Place> places = new TreeMap<>();

    Places(String file, Place whole) {
        this.file = file;
        this.whole = whole;
    }

    void put(String part, Place place) {
        places.putIfAbsent(part, place);
    }

    /**
     * What people call the file.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    /**
     * Where a part stands.
     *
     * @param part the part: a key such as {@code decision}, or an area code
     * @return its place; that of the whole document if the part is not known
     */
    public Place of(String part) {
        return places.getOrDefault(part, whole);
    }
}
