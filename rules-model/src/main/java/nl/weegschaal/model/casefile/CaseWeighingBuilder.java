package nl.weegschaal.model.casefile;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Degree;

/** Puts an officer's weighing together. It must name at least one element. For one thread. */
public final class CaseWeighingBuilder {
    private AreaCode area;
    private SortedSet<ElementId> elements = new TreeSet<>();
    private Degree degree;
    private FreeText reasons;

    CaseWeighingBuilder(AreaCode area, Degree degree, FreeText reasons) {
        this.area = area;
        this.degree = degree;
        this.reasons = reasons;
    }

    CaseWeighingBuilder(CaseWeighing weighing) {
        this(weighing.area(), weighing.degree(), weighing.reasons());
        this.elements = new TreeSet<>(weighing.elements());
    }

    /**
     * Says that it is about another area.
     *
     * @param code the area
     * @return this builder
     */
    public CaseWeighingBuilder area(AreaCode code) {
        this.area = code;
        return this;
    }

    /**
     * Names the elements that it took into account, in place of those named before.
     *
     * @param names the elements
     * @return this builder
     */
    public CaseWeighingBuilder elements(SortedSet<ElementId> names) {
        this.elements = new TreeSet<>(Parts.set("elements", names));
        return this;
    }

    /**
     * Names an element that it took into account, besides those named before.
     *
     * @param name the element
     * @return this builder
     */
    public CaseWeighingBuilder element(ElementId name) {
        elements.add(Objects.requireNonNull(name, "elements"));
        return this;
    }

    /**
     * Says which degree the officer finds shown.
     *
     * @param word the degree
     * @return this builder
     */
    public CaseWeighingBuilder degree(Degree word) {
        this.degree = word;
        return this;
    }

    /**
     * Says why.
     *
     * @param words why
     * @return this builder
     */
    public CaseWeighingBuilder reasons(FreeText words) {
        this.reasons = words;
        return this;
    }

    /**
     * The weighing as said.
     *
     * @return a new weighing
     * @throws NullPointerException as the constructor does
     * @throws IllegalArgumentException as the constructor does
     */
    public CaseWeighing build() {
        return new CaseWeighing(area, elements, degree, reasons);
    }
}
