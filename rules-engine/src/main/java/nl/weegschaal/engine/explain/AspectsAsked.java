package nl.weegschaal.engine.explain;

import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;

/** Which conditions of an alternative concern a case. */
final class AspectsAsked {
    private AspectsAsked() {}

    /** What must be found for a child alone does not concern an adult, nor what must be found on another ground where none is stated. */
    static boolean concern(CaseFile facts, LimbAspect aspect) {
        if (aspect == LimbAspect.ABSENCE_ON_OTHER_GROUND) {
            return facts.otherGround().state() == OtherGroundState.STATED;
        }
        return aspect.limb() != Limb.UNACCOMPANIED_MINOR || facts.applicant().unaccompaniedMinor() != Answer.NO;
    }
}
