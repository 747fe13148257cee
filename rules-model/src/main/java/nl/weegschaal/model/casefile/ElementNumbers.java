package nl.weegschaal.model.casefile;

import java.util.List;
import java.util.Objects;

/**
 * The individual elements of a case by number, from 1. Officers choose the names of elements, so a name may say something
 * about a person; the number stands in its place where no such thing may stand.
 *
 * @param names the names, in the order of {@link ElementOrder}
 */
public record ElementNumbers(List<ElementId> names) {
    /** Copies the names. */
    public ElementNumbers {
        Objects.requireNonNull(names, "names");
        names = Parts.list("names", names);
    }

    /**
     * The numbers of the elements of a case.
     *
     * @param caseFile the case
     * @return the numbers; equal for two files that differ in the order of their parts only
     */
    public static ElementNumbers of(CaseFile caseFile) {
        return new ElementNumbers(caseFile.elements().stream()
                .sorted(new ElementOrder(caseFile))
                .map(CaseElement::id)
                .toList());
    }

    /**
     * The number of an element, as the name of an element.
     *
     * @param name its name in the case file
     * @return its number in digits
     * @throws IllegalArgumentException if the case has no such element
     */
    public ElementId number(ElementId name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("element: there is no element \"" + name.value() + "\"");
        }
        return new ElementId(Integer.toString(place + 1));
    }
}
