package nl.weegschaal.engine.guard;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.RestrictionUsed;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** The guardrails on the internal protection alternative. They read the case file itself, not what rules made of it. */
final class AlternativeGuardrails {
    static final List<Guard> ALL = List.of(
            new Guard(
                    GuardMessage.G7,
                    advisory -> advisory.alternatives().stream()
                            .allMatch(
                                    alternative -> alternative.finding().code().isReached()
                                            == (advisory.risk().code().isIndicated() || isOnOtherGround(advisory)))),
            new Guard(
                    GuardMessage.G6,
                    whenConsidered(
                            (advisory, alternative) -> advisory.caseFile().home() instanceof HomeArea.Established)),
            new Guard(
                    GuardMessage.G8,
                    whenConsidered((advisory, alternative) -> onFile(
                                    advisory, alternative, AlternativeGuardrails::everyLimbFound)
                            && (!isOnOtherGround(advisory)
                                    || onFile(advisory, alternative, AlternativeGuardrails::absentOnOtherGround))
                            && alternative
                                    .there()
                                    .filter(there -> there.risk().code().isNegative())
                                    .isPresent())),
            new Guard(
                    GuardMessage.G8_POLICY,
                    whenConsidered((advisory, alternative) ->
                            alternative.restrictions().stream().allMatch(AlternativeGuardrails::leavesRoom))),
            new Guard(
                    GuardMessage.G9,
                    whenConsidered((advisory, alternative) -> !isStateActor(advisory)
                            || onFile(advisory, alternative, AlternativeGuardrails::exceptionEstablished))),
            new Guard(GuardMessage.G10, whenConsidered((advisory, alternative) -> switch (minor(advisory)) {
                case NO -> true;
                case UNKNOWN -> false;
                case YES -> onFile(advisory, alternative, named -> limbFound(named, Limb.UNACCOMPANIED_MINOR));
            })));

    private AlternativeGuardrails() {}

    private static boolean isOnOtherGround(Advisory advisory) {
        return advisory.caseFile().otherGround().state() == OtherGroundState.STATED;
    }

    /** The State as actor on any ground by which the alternative is reached. */
    private static boolean isStateActor(Advisory advisory) {
        CaseFile caseFile = advisory.caseFile();
        return caseFile.otherGround().actors().contains(ActorKind.STATE_OR_ITS_AGENTS)
                || (advisory.risk().code().isIndicated() && caseFile.actors().contains(ActorKind.STATE_OR_ITS_AGENTS));
    }

    private static boolean absentOnOtherGround(CaseAlternative alternative) {
        return alternative.state(LimbAspect.ABSENCE_ON_OTHER_GROUND) == AspectState.FOUND;
    }

    private static Predicate<Advisory> whenConsidered(BiPredicate<Advisory, AlternativeAdvice> holds) {
        return advisory -> advisory.alternatives().stream()
                .filter(alternative -> alternative.finding().code().isNegative())
                .allMatch(alternative -> holds.test(advisory, alternative));
    }

    /** What is not known or out of date never leaves room. */
    private static boolean leavesRoom(RestrictionUsed limit) {
        return !limit.form().limits()
                || (limit.form().leavesRoom(limit.answer()) && limit.standing() == Standing.CURRENT);
    }

    private static Answer minor(Advisory advisory) {
        return advisory.caseFile().applicant().unaccompaniedMinor();
    }

    /** Whether the case file says so of the alternative that an advice is about. Without an area it says nothing of it. */
    private static boolean onFile(Advisory advisory, AlternativeAdvice alternative, Predicate<CaseAlternative> says) {
        return advisory.caseFile().alternatives().stream()
                .filter(named -> CodeOfArea.in(advisory, alternative)
                        .map(named.area()::equals)
                        .orElse(advisory.caseFile().alternatives().size() == 1))
                .findFirst()
                .filter(says)
                .isPresent();
    }

    private static boolean everyLimbFound(CaseAlternative alternative) {
        return limbFound(alternative, Limb.TRAVEL_AND_ADMITTANCE)
                && limbFound(alternative, Limb.SETTLEMENT)
                && alternative.state(LimbAspect.ABSENCE_OF_REAL_RISK) == AspectState.FOUND
                && alternative.state(LimbAspect.NO_NEW_THREAT) == AspectState.FOUND;
    }

    private static boolean limbFound(CaseAlternative alternative, Limb limb) {
        return List.of(LimbAspect.values()).stream()
                .filter(aspect -> aspect.limb() == limb)
                .allMatch(aspect -> alternative.state(aspect) == AspectState.FOUND);
    }

    private static boolean exceptionEstablished(CaseAlternative alternative) {
        return List.of(StateActorExceptionKind.values()).stream()
                .anyMatch(kind -> alternative.establishment(kind) == Establishment.CLEARLY_ESTABLISHED);
    }
}
