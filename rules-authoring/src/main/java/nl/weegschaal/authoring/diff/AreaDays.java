package nl.weegschaal.authoring.diff;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.AreaCode;

/**
 * An area with the days on which it is so.
 *
 * @param area the area; empty for a home area that is not established, and for an alternative of which no area is named
 * @param days the compared days
 */
public record AreaDays(Optional<AreaCode> area, List<ComparedDays> days) {
    /** Copies the days. */
    public AreaDays {
        days = List.copyOf(days);
    }
}
