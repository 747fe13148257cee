package nl.weegschaal.model.outlook;

import java.util.List;
import java.util.Objects;

/**
 * Changes that together lead to another finding, and of which none can be left out.
 *
 * @param changes the changes, at least one
 */
public record ChangeSet(List<Change> changes) {
    /**
     * Copies the changes.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ChangeSet {
        Objects.requireNonNull(changes, "changes");
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("changes: a set of changes must have at least one");
        }
        changes = List.copyOf(changes);
    }
}
