package nl.weegschaal.model.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** Puts an officer's own individual test together. For one thread. */
public final class CaseTestBuilder {
    private AreaCode area;
    private FreeText violence;
    private List<FreeText> sources = new ArrayList<>();
    private SortedSet<ElementId> elements = new TreeSet<>();
    private TestConclusion conclusion;
    private FreeText reasons;

    CaseTestBuilder(AreaCode area, FreeText violence, TestConclusion conclusion, FreeText reasons) {
        this.area = area;
        this.violence = violence;
        this.conclusion = conclusion;
        this.reasons = reasons;
    }

    CaseTestBuilder(CaseTest test) {
        this(test.area(), test.violence(), test.conclusion(), test.reasons());
        this.sources = new ArrayList<>(test.sources());
        this.elements = new TreeSet<>(test.elements());
    }

    /**
     * Says that it is about another area.
     *
     * @param code the area
     * @return this builder
     */
    public CaseTestBuilder area(AreaCode code) {
        this.area = code;
        return this;
    }

    /**
     * Says what the officer established on the violence there.
     *
     * @param words what was established
     * @return this builder
     */
    public CaseTestBuilder violence(FreeText words) {
        this.violence = words;
        return this;
    }

    /**
     * Says on what that rests, in place of what was named before.
     *
     * @param named the sources, at least one
     * @return this builder
     */
    public CaseTestBuilder sources(List<FreeText> named) {
        this.sources = new ArrayList<>(Parts.list("sources", named));
        return this;
    }

    /**
     * Names a source on which that rests, besides those named before.
     *
     * @param named the source
     * @return this builder
     */
    public CaseTestBuilder source(FreeText named) {
        sources.add(Objects.requireNonNull(named, "sources"));
        return this;
    }

    /**
     * Says which individual elements it took into account, in place of what was named before.
     *
     * @param names the names of the elements
     * @return this builder
     */
    public CaseTestBuilder elements(SortedSet<ElementId> names) {
        this.elements = new TreeSet<>(Parts.set("elements", names));
        return this;
    }

    /**
     * Names an individual element that it took into account, besides those named before.
     *
     * @param name the name of the element
     * @return this builder
     */
    public CaseTestBuilder element(ElementId name) {
        elements.add(Objects.requireNonNull(name, "elements"));
        return this;
    }

    /**
     * Says what the officer concludes.
     *
     * @param word the conclusion
     * @return this builder
     */
    public CaseTestBuilder conclusion(TestConclusion word) {
        this.conclusion = word;
        return this;
    }

    /**
     * Says why.
     *
     * @param words the reasons
     * @return this builder
     */
    public CaseTestBuilder reasons(FreeText words) {
        this.reasons = words;
        return this;
    }

    /**
     * The test as said.
     *
     * @return a new test
     * @throws NullPointerException as the constructor does
     * @throws IllegalArgumentException as the constructor does
     */
    public CaseTest build() {
        return new CaseTest(area, violence, sources, elements, conclusion, reasons);
    }
}
