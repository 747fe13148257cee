package nl.weegschaal.model.casefile;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Degree;

/**
 * The reasoned weighing of individual elements in combination, by an officer, for one area. It stands in place of the
 * default weighing. An element that it does not name makes it incomplete, which leads to inquiry.
 *
 * @param area the area that it is about
 * @param elements the elements that it took into account, at least one
 * @param degree the degree that the officer finds shown
 * @param reasons why
 */
public record CaseWeighing(AreaCode area, SortedSet<ElementId> elements, Degree degree, FreeText reasons) {
    /**
     * Copies the elements.
     *
     * @throws IllegalArgumentException if no element is named
     */
    public CaseWeighing {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("weighings: a weighing must name at least one element");
        }
        elements = Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }
}
