package nl.weegschaal.engine.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;

/** Which conditions of an alternative concern a case, and in which order: what is in the interest of a child comes first (Article 8(6)). */
final class AspectsAsked {
    private AspectsAsked() {}

    /** What must be found for a child alone does not concern an adult, nor what must be found on another ground where none is stated. */
    static boolean concern(CaseFile facts, LimbAspect aspect) {
        if (aspect == LimbAspect.ABSENCE_ON_OTHER_GROUND) {
            return facts.otherGround().state() == OtherGroundState.STATED;
        }
        return aspect.limb() != Limb.UNACCOMPANIED_MINOR || facts.applicant().unaccompaniedMinor() != Answer.NO;
    }

    static boolean isOfChild(LimbAspect aspect) {
        return aspect.limb() == Limb.UNACCOMPANIED_MINOR;
    }

    static boolean isOfChild(DemonstrationGap gap) {
        return gap == DemonstrationGap.BEST_INTERESTS_OF_CHILD || gap == DemonstrationGap.CARE_AND_CUSTODY;
    }

    static List<LimbAspect> inOrder() {
        return Arrays.stream(LimbAspect.values())
                .sorted(Comparator.comparing((LimbAspect aspect) -> !isOfChild(aspect)))
                .toList();
    }

    static List<Limb> limbsInOrder() {
        return inOrder().stream().map(LimbAspect::limb).distinct().toList();
    }
}
