package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: its way from the root, and its position.
 *
 * <p>A {@link Place} holds a whole pointer. A tree of those would grow with its depth times its values; so a value knows
 * only its last step, and the place is made when a problem asks for it.
 */
public record Location(String file, @Nullable Location parent, String step, Position position) {

    static Location root(String file, Position position) {
        return new Location(file, null, "", position);
    }

    Location child(String step, Position childPosition) {
        return new Location(file, this, step, childPosition);
    }

    /** The same way from the root, at another position. */
    Location at(Position other) {
        return new Location(file, parent, step, other);
    }

    public Place place() {
        return new Place(file, pointer(), position.line(), position.column());
    }

    private String pointer() {
        var pointer = new StringBuilder();
        Location at = this;
        for (Location above = at.parent(); above != null; above = at.parent()) {
            pointer.insert(0, '/' + at.step().replace("~", "~0").replace("/", "~1"));
            at = above;
        }
        return pointer.toString();
    }
}
