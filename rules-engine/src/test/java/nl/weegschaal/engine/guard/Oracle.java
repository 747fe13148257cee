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
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Strength;

/** What the sentences of the rules say about the risk in an area, written a second time and without a rule engine. */
final class Oracle {
    private Oracle() {}

    static RiskCode risk(AreaCase area) {
        Surroundings around = area.surroundings();
        List<Element> here = area.elements().stream().filter(Element::bearsHere).toList();
        if (around.civilian() == Answer.YES && reached(around.usable(), shown(around, here))) {
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

    private static boolean reached(Optional<Gradation> usable, Degree shown) {
        return usable.map(gradation -> switch (gradation) {
                    case ONE -> true;
                    case TWO -> shown != Degree.NONE;
                    case THREE, BELOW_HIGHEST -> shown == Degree.HIGHER;
                    case NONE_DESIGNATED -> false;
                })
                .orElse(false);
    }

    /** Gradations 1 to 3 are the only starting points; then what is left open is on the side of the person. */
    private static boolean somethingIsOpen(Surroundings around, List<Element> here) {
        boolean startingPoint = around.usable()
                .filter(gradation -> gradation != Gradation.BELOW_HIGHEST && gradation != Gradation.NONE_DESIGNATED)
                .isPresent();
        return !startingPoint
                || around.civilian() == Answer.UNKNOWN
                || here.stream().anyMatch(element -> element.evidence() == STATED || atLeast(element, PLAUSIBLE))
                || here.stream()
                        .filter(element -> element.evidence() != REFUTED)
                        .anyMatch(Oracle::isOpen);
    }

    private static boolean isOpen(Element element) {
        return element.nexus() == Nexus.NOT_EXPLAINED
                || element.strength() == Strength.NOT_ASSESSED
                || element.weighing() == InWeighing.NOT_NAMED;
    }

    private static Degree shown(Surroundings around, List<Element> here) {
        return around.officer().orElseGet(() -> byDefault(here));
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
        if (clear.size() >= 3 || shownClear >= 2 || earlierHarm(here).anyMatch(SUBSTANTIATED::equals)) {
            return Degree.HIGHER;
        }
        boolean lower =
                !clear.isEmpty() || weighed.size() >= 2 || earlierHarm(here).anyMatch(PLAUSIBLE::equals);
        return lower ? Degree.LOWER : Degree.NONE;
    }

    private static Stream<EvidenceState> earlierHarm(List<Element> here) {
        return here.stream()
                .filter(element -> element.kind() == ElementKind.EARLIER_HARM)
                .map(Element::evidence);
    }

    private static boolean atLeast(Element element, EvidenceState state) {
        return element.evidence().compareTo(state) >= 0;
    }
}
