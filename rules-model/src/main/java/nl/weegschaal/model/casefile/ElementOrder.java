package nl.weegschaal.model.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An order of the individual elements of a case by their closed words, whatever they are called and in whatever order they
 * stand in the file. Only elements with exactly the same words are distinguished by their names, and then it makes no difference
 * to anybody which of them comes first. Of such names the shorter comes first, so that numbers stand in their order.
 */
public final class ElementOrder implements Comparator<CaseElement> {
    private final List<CaseWeighing> weighings;
    private final List<CaseTest> tests;
    private final Comparator<CaseElement> order;

    /**
     * The order of the elements of a case.
     *
     * @param caseFile the case
     */
    public ElementOrder(CaseFile caseFile) {
        this.weighings = caseFile.weighings();
        this.tests = caseFile.tests();
        this.order = Comparator.<CaseElement, String>comparing(
                        element -> element.kind().name())
                .thenComparing(element -> element.evidence().name())
                .thenComparing(element -> element.strength().name())
                .thenComparing(element -> element.nexus().isPresent())
                .thenComparing(element -> element.conflict().name())
                .thenComparing(element -> element.notRepeated().isPresent())
                .thenComparing(element -> element.bearing().toString())
                .thenComparing(this::weighedIn)
                .thenComparing(this::testedIn)
                .thenComparing(element -> element.id().value().length())
                .thenComparing(CaseElement::id);
    }

    @Override
    public int compare(CaseElement one, CaseElement other) {
        return order.compare(one, other);
    }

    /** The areas for which the officer's weighing names the element. */
    private String weighedIn(CaseElement element) {
        return weighings.stream()
                .filter(weighing -> weighing.elements().contains(element.id()))
                .map(weighing -> weighing.area().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private String testedIn(CaseElement element) {
        return tests.stream()
                .filter(test -> test.elements().contains(element.id()))
                .map(test -> test.area().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
