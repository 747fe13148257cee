package nl.weegschaal.authoring.diff;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.GivenFact;

/** What statements say once some parts of a case are known. What was worked out is kept. */
final class PlaceIndex {
    private record Key(int statement, Known known) {}

    private final Space space;
    private final Map<Key, Integer> done = new HashMap<>();

    PlaceIndex(Space space) {
        this.space = space;
    }

    /**
     * The class that a part has.
     *
     * @param part the number of the part
     * @param value the number of the class
     */
    record Known(int part, int value) {}

    /** The classes of some parts in which these facts land. */
    List<Known> known(Collection<Integer> parts, Collection<? extends GivenFact> facts) {
        return parts.stream()
                .map(part -> new Known(part, space.parts().get(part).landing(facts)))
                .toList();
    }

    /** The statement, free of these parts. */
    int slice(int statement, Collection<Known> known) {
        int rest = statement;
        for (Known part : known) {
            rest = slice(rest, part);
        }
        return rest;
    }

    int slice(int statement, Known known) {
        if (statement <= Diagrams.TRUE) {
            return statement;
        }
        return done.computeIfAbsent(
                new Key(statement, known), key -> space.diagrams().restrict(statement, known.part(), known.value()));
    }

    /** The statement that these parts are so. */
    int at(Collection<Known> known) {
        Diagrams diagrams = space.diagrams();
        return diagrams.and(known.stream()
                .mapToInt(part -> diagrams.literal(part.part(), part.value()))
                .toArray());
    }

    /** How many classes a statement holds for that says nothing of these parts, each being so. */
    BigInteger classes(int statement, Collection<Known> known) {
        return space.points().classes(space.diagrams().and(statement, at(known)));
    }

    /** How many cases they stand for. What a policy says is one thing, however many others its class stands for. */
    BigInteger cases(int statement, Collection<Known> known) {
        BigInteger all = space.points().cases(space.diagrams().and(statement, at(known)));
        for (Known part : known) {
            all = all.divide(space.count(part.part(), part.value()));
        }
        return all;
    }
}
