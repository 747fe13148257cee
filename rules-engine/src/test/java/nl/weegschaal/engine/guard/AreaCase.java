package nl.weegschaal.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.AskedFacts;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.Strength;

/** One case that the rules of an area can tell apart: what surrounds the person, and the elements. */
record AreaCase(Surroundings surroundings, List<Element> elements) {
    /** What the policy says of the area; empty standing: there is no policy; empty gradation: the area is not known. */
    record Surroundings(
            AreaRole role,
            Optional<Standing> standing,
            PolicyStatus status,
            ArmedConflict conflict,
            Optional<Gradation> gradation,
            Answer civilian,
            boolean datesContradict,
            boolean asked,
            Optional<GivenFact> officer) {
        boolean areaKnown() {
            return gradation.isPresent();
        }

        /** Whether policy gives a starting point. */
        boolean starts() {
            return usable().filter(known -> known.compareTo(Gradation.THREE) <= 0)
                    .isPresent();
        }

        /** Whether the officer tested the area. */
        boolean tested() {
            return officer.filter(IndividualTest.class::isInstance).isPresent();
        }

        /** The gradation as far as it may be used. */
        Optional<Gradation> usable() {
            return standing.filter(known -> known != Standing.STALE).flatMap(binding -> gradation);
        }
    }

    /** An individual element without its number. */
    record Element(
            ElementKind kind,
            EvidenceState evidence,
            Strength strength,
            Nexus nexus,
            boolean bearsHere,
            EvidenceConflict conflict,
            InWeighing weighing) {}

    List<GivenFact> facts() {
        Surroundings around = surroundings;
        List<GivenFact> facts = new ArrayList<>();
        facts.add(new ExaminedArea(around.role(), around.areaKnown(), AreaControl.NOT_STATED));
        facts.add(new ApplicantFacts(around.civilian(), Answer.NO, AgeOnFile.NOT_KNOWN));
        facts.add(new CaseTiming(around.datesContradict()));
        if (around.standing().isEmpty()) {
            facts.add(new PolicyMissing());
        } else {
            facts.add(new AreaPolicy(around.status(), around.standing().get(), around.conflict()));
            around.gradation().ifPresent(gradation -> facts.add(new AreaGradation(gradation)));
        }
        facts.addAll(around.asked() ? AskedFacts.all() : AskedFacts.without(ElementKind.GENDER));
        around.officer().ifPresent(facts::add);
        for (Element element : elements) {
            facts.add(new IndividualElement(
                    new FactId(facts.size()),
                    element.kind(),
                    element.evidence(),
                    element.strength(),
                    element.nexus(),
                    element.bearsHere(),
                    element.conflict(),
                    element.weighing(),
                    Repetition.INDICATED));
        }
        return facts;
    }
}
