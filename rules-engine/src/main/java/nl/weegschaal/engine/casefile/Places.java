package nl.weegschaal.engine.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;

/** Where in the file the parts of a case file stand, by the names that a derivation gives them. */
public final class Places {
    private final String file;
    private final Place whole;
    private final Map<String, List<Place>> places = new TreeMap<>();

    Places(String file, Place whole) {
        this.file = file;
        this.whole = whole;
    }

    void put(String part, Place place) {
        places.computeIfAbsent(part, name -> new ArrayList<>()).add(place);
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
     * @param part the part: a key such as {@code decision}, an area code, or an entry such as {@code alternatives/UA-46}
     * @return every place where it stands; that of the whole document if the part is not known
     */
    public List<Place> of(String part) {
        return List.copyOf(places.getOrDefault(part, List.of(whole)));
    }

    /**
     * What a policy objects to, as problems of the document.
     *
     * @param objections the objections to the case
     * @return a problem for every place where a part that is objected to stands
     */
    public List<Problem> locate(List<Objection> objections) {
        return objections.stream()
                .flatMap(objection -> of(objection.part()).stream().map(objection.problem()::at))
                .toList();
    }
}
