package nl.weegschaal.engine.guard;

import java.util.List;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.EvidenceState;

/** The individual elements that bear on an area and are not refuted, as the rules saw them. */
final class LiveElements {
    private LiveElements() {}

    static List<IndividualElement> in(Advisory advisory, AreaAdvice area) {
        String run = run(area);
        return advisory.advice().derivation().nodes().stream()
                .filter(node -> node.id().value().startsWith(run))
                .map(Node::fact)
                .filter(IndividualElement.class::isInstance)
                .map(IndividualElement.class::cast)
                .filter(IndividualElement::bearsHere)
                .filter(element -> element.evidence() != EvidenceState.REFUTED)
                .toList();
    }

    private static String run(AreaAdvice area) {
        String conclusion = area.risk().node().value();
        return conclusion.substring(0, conclusion.lastIndexOf("RiskFinding"));
    }
}
