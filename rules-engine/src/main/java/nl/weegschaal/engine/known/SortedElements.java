package nl.weegschaal.engine.known;

import java.util.Arrays;
import java.util.Comparator;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.ElementOrder;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a case in {@link ElementOrder}. Most are distinguished by a number in which their words stand one after
 * another, each by its place in the alphabet; only where that is the same the order itself is asked.
 */
final class SortedElements {
    private static final int[] KINDS = alphabet(ElementKind.values());
    private static final int[] EVIDENCE = alphabet(EvidenceState.values());
    private static final int[] STRENGTHS = alphabet(Strength.values());
    private static final int[] CONFLICTS = alphabet(EvidenceConflict.values());

    private final CaseElement[] elements;

    private SortedElements(CaseElement[] elements) {
        this.elements = elements;
    }

    static SortedElements of(CaseFile caseFile) {
        CaseElement[] elements = caseFile.elements().toArray(CaseElement[]::new);
        if (elements.length > 1) {
            Arrays.sort(elements, new ByWords(caseFile));
        }
        return new SortedElements(elements);
    }

    int size() {
        return elements.length;
    }

    CaseElement get(int place) {
        return elements[place];
    }

    /** Where the element of a name stands. */
    int place(ElementId id) {
        for (int i = 0; i < elements.length; i++) {
            if (elements[i].id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no element " + id.value());
    }

    /** The closed words of an element, but for its areas. */
    static int words(CaseElement element) {
        int words = KINDS[WordNumber.of(element.kind())];
        words = words << 4 | EVIDENCE[WordNumber.of(element.evidence())];
        words = words << 4 | STRENGTHS[WordNumber.of(element.strength())];
        words = words << 1 | (element.nexus().isPresent() ? 1 : 0);
        words = words << 4 | CONFLICTS[WordNumber.of(element.conflict())];
        return words << 1 | (element.notRepeated().isPresent() ? 1 : 0);
    }

    private static int[] alphabet(Enum<?>[] words) {
        Enum<?>[] sorted = words.clone();
        Arrays.sort(sorted, Comparator.comparing(Enum::name));
        int[] places = new int[words.length];
        for (int place = 0; place < sorted.length; place++) {
            places[WordNumber.of(sorted[place])] = place;
        }
        return places;
    }

    /** By the number of their words; the whole order is made only where that is the same for two of them. */
    private static final class ByWords implements Comparator<CaseElement> {
        private final CaseFile caseFile;
        private @Nullable ElementOrder whole;

        ByWords(CaseFile caseFile) {
            this.caseFile = caseFile;
        }

        @Override
        public int compare(CaseElement one, CaseElement other) {
            int difference = words(one) - words(other);
            return difference == 0 ? order().compare(one, other) : difference;
        }

        private ElementOrder order() {
            ElementOrder known = whole;
            if (known == null) {
                known = new ElementOrder(caseFile);
                whole = known;
            }
            return known;
        }
    }
}
