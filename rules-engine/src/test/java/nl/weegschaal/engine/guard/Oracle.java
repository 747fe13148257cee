package nl.weegschaal.engine.guard;

import static nl.weegschaal.model.vocabulary.EvidenceState.PLAUSIBLE;
import static nl.weegschaal.model.vocabulary.EvidenceState.REFUTED;
import static nl.weegschaal.model.vocabulary.EvidenceState.STATED;
import static nl.weegschaal.model.vocabulary.EvidenceState.SUBSTANTIATED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.guard.AreaCase.Element;
import nl.weegschaal.engine.guard.AreaCase.Surroundings;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.Strength;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** What the sentences of the rules say about the risk in an area, written a second time and without a rule engine. */
final class Oracle {
    private Oracle() {}

    static RiskCode risk(AreaCase area) {
        Surroundings around = area.surroundings();
        List<Element> here = area.elements().stream().filter(Element::bearsHere).toList();
        if (around.civilian() == Answer.NO) {
            return notACivilian(around);
        }
        if (around.civilian() == Answer.YES && reached(around, shown(around, here))) {
            return RiskCode.REAL_RISK_INDICATED;
        }
        if (around.datesContradict()
                || here.stream().anyMatch(element -> element.conflict() == EvidenceConflict.UNRESOLVED)) {
            return RiskCode.CONTRADICTION_TO_RESOLVE;
        }
        return somethingIsOpen(around, here)
                ? RiskCode.MORE_INFORMATION_NEEDED
                : RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE;
    }

    /** No element can make up for it; what policy does not say and what was not asked still comes first. */
    private static RiskCode notACivilian(Surroundings around) {
        if (around.datesContradict()) {
            return RiskCode.CONTRADICTION_TO_RESOLVE;
        }
        return isSilent(around) ? RiskCode.MORE_INFORMATION_NEEDED : RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE;
    }

    private static boolean reached(Surroundings around, Degree shown) {
        boolean officerFinds =
                around.officer().equals(Optional.of(new IndividualTest(TestConclusion.REAL_RISK_INDICATED)));
        return around.usable()
                .map(gradation -> switch (gradation) {
                    case ONE -> true;
                    case TWO -> shown != Degree.NONE;
                    case THREE, BELOW_HIGHEST -> shown == Degree.HIGHER;
                    case NOT_KNOWN, STATED_LOW, NONE_DESIGNATED -> officerFinds;
                })
                .orElse(officerFinds);
    }

    /** Nobody asked, the area is not known, or policy does not say enough and the officer did not test it. */
    private static boolean isSilent(Surroundings around) {
        boolean policySays = around.starts() && around.standing().equals(Optional.of(Standing.CURRENT));
        return !around.asked() || !around.areaKnown() || !(policySays || around.tested());
    }

    private static boolean somethingIsOpen(Surroundings around, List<Element> here) {
        boolean officerConcludes = around.tested() && !around.starts();
        return isSilent(around)
                || around.civilian() == Answer.UNKNOWN
                || here.stream().anyMatch(element -> element.evidence() == STATED)
                || (!officerConcludes && here.stream().anyMatch(element -> atLeast(element, PLAUSIBLE)))
                || here.stream()
                        .filter(element -> element.evidence() != REFUTED)
                        .anyMatch(Oracle::isOpen);
    }

    private static boolean isOpen(Element element) {
        return element.nexus() == Nexus.NOT_EXPLAINED
                || (element.strength() == Strength.NOT_ASSESSED && element.weighing() != InWeighing.NAMED)
                || element.weighing() == InWeighing.NOT_NAMED;
    }

    private static Degree shown(Surroundings around, List<Element> here) {
        return around.officer().map(Oracle::found).orElseGet(() -> byDefault(here));
    }

    private static Degree found(GivenFact officer) {
        if (officer instanceof OfficerWeighing weighing) {
            return weighing.degree();
        }
        return officer.equals(new IndividualTest(TestConclusion.REAL_RISK_INDICATED)) ? Degree.HIGHER : Degree.NONE;
    }

    private static Degree byDefault(List<Element> here) {
        List<Element> weighed = here.stream()
                .filter(element -> atLeast(element, PLAUSIBLE) && element.nexus() == Nexus.EXPLAINED)
                .filter(element -> element.strength() != Strength.NOT_ASSESSED)
                .toList();
        List<Element> clear = weighed.stream()
                .filter(element -> element.strength() != Strength.SLIGHT)
                .toList();
        long shownClear = clear.stream()
                .filter(element -> element.evidence() == SUBSTANTIATED)
                .count();
        boolean oneStrong = clear.stream()
                .anyMatch(element -> element.evidence() == SUBSTANTIATED && element.strength() == Strength.STRONG);
        if (oneStrong
                || clear.size() >= 3
                || shownClear >= 2
                || earlierHarm(here).anyMatch(Oracle::isShownAndClear)) {
            return Degree.HIGHER;
        }
        boolean lower = !clear.isEmpty()
                || weighed.size() >= 2
                || earlierHarm(here).anyMatch(element -> atLeast(element, PLAUSIBLE));
        return lower ? Degree.LOWER : Degree.NONE;
    }

    private static Stream<Element> earlierHarm(List<Element> here) {
        return here.stream()
                .filter(element -> element.kind() == ElementKind.EARLIER_HARM)
                .filter(element -> element.nexus() == Nexus.EXPLAINED);
    }

    private static boolean isShownAndClear(Element element) {
        return element.evidence() == SUBSTANTIATED && element.strength().compareTo(Strength.CLEAR) >= 0;
    }

    private static boolean atLeast(Element element, EvidenceState state) {
        return element.evidence().compareTo(state) >= 0;
    }
}
