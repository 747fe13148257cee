package nl.weegschaal.model.casefile;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Where an individual element raises the risk: a home next to a power plant bears there, a disability everywhere. */
public sealed interface Bearing {
    /** The element bears on every area. */
    record Everywhere() implements Bearing {}

    /**
     * The element bears on the named areas only.
     *
     * @param areas at least one area
     */
    record InAreas(SortedSet<AreaCode> areas) implements Bearing {
        /**
         * Copies the areas.
         *
         * @throws IllegalArgumentException if no area is named
         */
        public InAreas {
            if (areas.isEmpty()) {
                throw new IllegalArgumentException("bearing: must name at least one area, or be everywhere");
            }
            areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
        }
    }
}
