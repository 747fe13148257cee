package nl.weegschaal.engine.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.vocabulary.ActorKind;

/** An example with something else in its case file. */
final class Varied {
    private Varied() {}

    /** The examples with one individual element or one actor fewer, each once. */
    static List<Example> withOneFactFewer(Example example) {
        CaseFile caseFile = example.caseFile();
        List<Example> fewer = new ArrayList<>();
        for (CaseElement element : caseFile.elements()) {
            List<CaseElement> others = new ArrayList<>(caseFile.elements());
            others.remove(element);
            fewer.add(with(example, caseFile.decision(), caseFile.actors(), others));
        }
        for (ActorKind actor : caseFile.actors()) {
            Set<ActorKind> others = new LinkedHashSet<>(caseFile.actors());
            others.remove(actor);
            fewer.add(with(example, caseFile.decision(), others, caseFile.elements()));
        }
        return fewer;
    }

    /** The example, decided so many days later. */
    static Example decidedLater(Example example, int days) {
        CaseFile caseFile = example.caseFile();
        return with(example, caseFile.decision().plusDays(days), caseFile.actors(), caseFile.elements());
    }

    private static Example with(
            Example example, LocalDate decision, Set<ActorKind> actors, List<CaseElement> elements) {
        CaseFile of = example.caseFile();
        CaseFile varied = CaseFile.builder(of)
                .decision(decision)
                .actors(actors)
                .elements(elements)
                .tests(of.tests().stream().map(test -> among(elements, test)).toList())
                .build();
        return new Example(varied, example.policy(), example.added(), example.limits());
    }

    /** The officer's test with those of its elements that are still there. */
    private static CaseTest among(List<CaseElement> elements, CaseTest test) {
        SortedSet<ElementId> named = new TreeSet<>(test.elements());
        named.retainAll(elements.stream().map(CaseElement::id).toList());
        return CaseTest.builder(test).elements(named).build();
    }
}
