package nl.weegschaal.benchmarks.byhand;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.fact.Contradiction;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Strength;

/** What is open about one individual element, what contradicts itself in it, and whether there is something to weigh. */
final class ElementNorms {
    private final Norm conflict;
    private final Norm notExamined;
    private final Norm nexus;
    private final Norm strength;
    private final Norm weighing;
    private final Norm toWeigh;
    private final Norm weighed;
    private final Norm tested;

    ElementNorms(Norms norms) {
        this.conflict = norms.get("contradiction-evidence");
        this.notExamined = norms.get("open-element-not-examined");
        this.nexus = norms.get("open-nexus");
        this.strength = norms.get("open-strength");
        this.weighing = norms.get("open-weighing-incomplete");
        this.toWeigh = norms.get("inquiry-elements-to-weigh");
        this.weighed = norms.get("inquiry-officer-weighed");
        this.tested = norms.get("inquiry-officer-tested");
    }

    void apply(IndividualElement element, Open open, Conclusions found) {
        if (!element.bearsHere()) {
            return;
        }
        if (element.conflict() == EvidenceConflict.UNRESOLVED) {
            open.contradicts(ContradictionKind.EVIDENCE_CONFLICTS);
            found.add(conflict, new Contradiction(ContradictionKind.EVIDENCE_CONFLICTS), element);
        }
        if (element.evidence() == EvidenceState.STATED) {
            open(notExamined, OpenPointKind.ELEMENT_NOT_EXAMINED, element, open, found);
        }
        if (element.evidence() != EvidenceState.REFUTED) {
            notRefuted(element, open, found);
        }
    }

    /** What is plausible is to be weighed; where the officer did that and it falls short, the officer concludes. */
    void inquire(AreaFacts facts, ScaleFinding scale, Open open, Conclusions found) {
        List<IndividualElement> plausible = new ArrayList<>();
        for (IndividualElement element : facts.elements()) {
            if (element.bearsHere() && element.evidence().compareTo(EvidenceState.PLAUSIBLE) >= 0) {
                plausible.add(element);
            }
        }
        if (facts.test().isPresent()) {
            tested(facts, plausible, scale, open, found);
            return;
        }
        for (IndividualElement element : plausible) {
            if (facts.weighing().isPresent()) {
                ask(
                        weighed,
                        InquiryGround.OFFICER_WEIGHED,
                        open,
                        found,
                        element,
                        facts.weighing().get());
            } else {
                ask(toWeigh, InquiryGround.ELEMENTS_TO_WEIGH, open, found, element);
            }
        }
    }

    /** The library applies this rule once, to all elements together. */
    private void tested(
            AreaFacts facts, List<IndividualElement> plausible, ScaleFinding scale, Open open, Conclusions found) {
        if (facts.area().role() == AreaRole.HOME
                && !plausible.isEmpty()
                && scale.code() != ScaleCode.NO_POLICY_STARTING_POINT) {
            List<Fact> premises = new ArrayList<>(plausible);
            premises.add(facts.area());
            premises.add(facts.test().orElseThrow());
            premises.add(scale);
            ask(tested, InquiryGround.OFFICER_WEIGHED, open, found, premises.toArray(Fact[]::new));
        }
    }

    private static void ask(Norm norm, InquiryGround ground, Open open, Conclusions found, Fact... premises) {
        open.asks(ground);
        found.add(norm, new InquiryNeeded(ground), premises);
    }

    private void notRefuted(IndividualElement element, Open open, Conclusions found) {
        if (element.nexus() == Nexus.NOT_EXPLAINED) {
            open(nexus, OpenPointKind.NEXUS_NOT_EXPLAINED, element, open, found);
        }
        if (element.strength() == Strength.NOT_ASSESSED && element.weighing() != InWeighing.NAMED) {
            open(strength, OpenPointKind.STRENGTH_NOT_ASSESSED, element, open, found);
        }
        if (element.weighing() == InWeighing.NOT_NAMED) {
            open(weighing, OpenPointKind.WEIGHING_INCOMPLETE, element, open, found);
        }
    }

    private static void open(Norm norm, OpenPointKind kind, IndividualElement element, Open open, Conclusions found) {
        open.point(kind);
        found.add(norm, new OpenPoint(kind), element);
    }
}
