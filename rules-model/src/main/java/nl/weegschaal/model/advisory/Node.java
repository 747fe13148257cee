package nl.weegschaal.model.advisory;

import java.util.Objects;
import nl.weegschaal.model.fact.Fact;

/**
 * One fact in a derivation.
 *
 * @param id its name
 * @param fact the closed fact
 * @param origin where it comes from
 */
public record Node(NodeId id, Fact fact, Origin origin) {
    /** Checks that nothing is absent. */
    public Node {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(origin, "origin");
    }
}
