package nl.weegschaal.model.advisory;

import java.util.Objects;

/**
 * The name of a fact in a derivation: the run, the type and a number, such as {@code home/OpenPoint/1}. Equal cases
 * give equal names.
 *
 * @param value the name
 */
public record NodeId(String value) implements Comparable<NodeId> {
    /** Checks that it is there. */
    public NodeId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The run of the rules that the fact belongs to.
     *
     * @return the name without the type and the number, such as {@code home} or {@code there(UA-56)}; it can hold slashes itself
     */
    public String run() {
        int number = value.lastIndexOf('/');
        return value.substring(0, value.lastIndexOf('/', number - 1));
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
