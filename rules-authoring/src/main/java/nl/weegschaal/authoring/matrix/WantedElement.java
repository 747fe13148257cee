package nl.weegschaal.authoring.matrix;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Strength;

/**
 * Elements of one sort in a smallest combination, each in the least words that are enough there.
 *
 * @param count how many of them, 1 or more
 * @param kinds the kinds of circumstance that are enough, at least one; all of them if any kind is
 * @param evidence how well each is shown
 * @param strength how strongly each bears on the risk
 * @param nexus whether it is explained why each raises the risk
 */
public record WantedElement(
        int count, SortedSet<ElementKind> kinds, EvidenceState evidence, Strength strength, Nexus nexus) {
    /** Copies the kinds. */
    public WantedElement {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }

    /**
     * Whether an element of any kind is enough.
     *
     * @return true if no kind is left out
     */
    public boolean ofAnyKind() {
        return kinds.size() == ElementKind.values().length;
    }
}
