package nl.weegschaal.model.casefile;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.TestConclusion;

/**
 * The officer's own individual test of one area: what they established on the violence there, and their reasoned weighing of it together
 * with the circumstances of this applicant. Where policy gives no starting point it concludes, either way, as the officer's; an
 * individual element that it does not name makes it incomplete, which leads to inquiry.
 *
 * @param area the area that it is about
 * @param violence what the officer established on the violence there
 * @param sources on what that rests, at least one
 * @param elements the individual elements that it took into account; none if there are none
 * @param conclusion what the officer concludes
 * @param reasons why
 */
public record CaseTest(
        AreaCode area,
        FreeText violence,
        List<FreeText> sources,
        SortedSet<ElementId> elements,
        TestConclusion conclusion,
        FreeText reasons) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if no source is named
     */
    public CaseTest {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(violence, "violence");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(conclusion, "conclusion");
        Objects.requireNonNull(reasons, "reasons");
        sources = Parts.list("sources", sources);
        elements = Parts.set("elements", elements);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "tests: what is established on the violence must have at least one source");
        }
    }

    /**
     * Begins a test, which must name at least one source.
     *
     * @param area the area that it is about
     * @param violence what the officer established on the violence there
     * @param conclusion what the officer concludes
     * @param reasons why
     * @return a builder
     */
    public static CaseTestBuilder builder(
            AreaCode area, FreeText violence, TestConclusion conclusion, FreeText reasons) {
        return new CaseTestBuilder(area, violence, conclusion, reasons);
    }

    /**
     * Begins with a test, to change parts of it.
     *
     * @param test the test; it stays as it is
     * @return a builder
     */
    public static CaseTestBuilder builder(CaseTest test) {
        return new CaseTestBuilder(test);
    }
}
