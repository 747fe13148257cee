package nl.weegschaal.authoring.diff;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.vocabulary.Question;

/** The answers to one question, each with the cases that have it: every case has exactly one. */
final class Outcomes {
    private final Map<Optional<DerivedFact>, Integer> cases = new LinkedHashMap<>();

    /** The answers that rules give. Cases with no single conclusion have the empty answer: for these there is no advice. */
    Outcomes(Theory theory, Question question) {
        Diagrams diagrams = theory.space().diagrams();
        List<DerivedFact> findings = theory.conclusions().keySet().stream()
                .filter(fact -> fact.question() == question)
                .sorted(Comparator.comparing(FactWords::of))
                .toList();
        int settled = Diagrams.FALSE;
        for (DerivedFact finding : findings) {
            int others = theory.concludes(fact -> fact.question() == question && !fact.equals(finding));
            int only = diagrams.without(theory.concludes(finding::equals), others);
            cases.put(Optional.of(finding), only);
            settled = diagrams.or(settled, only);
        }
        cases.put(Optional.empty(), diagrams.without(theory.space().occurs(), settled));
    }

    /** The answers. */
    Map<Optional<DerivedFact>, Integer> all() {
        return cases;
    }
}
