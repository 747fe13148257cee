package nl.weegschaal.model.casefile;

import java.util.Objects;
import java.util.SortedSet;
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
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(degree, "degree");
        Objects.requireNonNull(reasons, "reasons");
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("weighings: a weighing must name at least one element");
        }
        elements = Parts.set("elements", elements);
    }

    /**
     * Begins a weighing, which must name at least one element.
     *
     * @param area the area that it is about
     * @param degree the degree that the officer finds shown
     * @param reasons why
     * @return a builder
     */
    public static CaseWeighingBuilder builder(AreaCode area, Degree degree, FreeText reasons) {
        return new CaseWeighingBuilder(area, degree, reasons);
    }

    /**
     * Begins with a weighing, to change parts of it.
     *
     * @param weighing the weighing; it stays as it is
     * @return a builder
     */
    public static CaseWeighingBuilder builder(CaseWeighing weighing) {
        return new CaseWeighingBuilder(weighing);
    }
}
