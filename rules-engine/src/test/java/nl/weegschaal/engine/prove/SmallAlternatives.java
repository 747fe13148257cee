package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Cases for an alternative written out one by one, by loops over words. */
final class SmallAlternatives {
    private SmallAlternatives() {}

    /** Alternatives that differ in a few things from one of which everything is found. */
    static List<List<GivenFact>> all() {
        List<List<GivenFact>> all = new ArrayList<>();
        for (Answer minor : Answer.values()) {
            for (RiskCode home : List.of(RiskCode.REAL_RISK_INDICATED, RiskCode.MORE_INFORMATION_NEEDED)) {
                ApplicantFacts applicant = new ApplicantFacts(
                        Answer.YES, minor, minor == Answer.YES ? AgeOnFile.AMONG_ELEMENTS : AgeOnFile.NOT_KNOWN);
                for (OnOtherGround ground : grounds()) {
                    for (List<GivenFact> actors : actors()) {
                        List<GivenFact> shared = List.of(applicant, new RiskAtHome(home), ground);
                        all.add(joined(List.of(actors, shared, List.of(new NoAreaNamed()))));
                        for (List<GivenFact> there : there()) {
                            all.add(joined(List.of(actors, there, shared)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<OnOtherGround> grounds() {
        return List.of(new OnOtherGround(OtherGroundState.NOT_EXAMINED), new OnOtherGround(OtherGroundState.STATED));
    }

    private static List<List<GivenFact>> actors() {
        return Stream.of(
                        List.of(ActorKind.FOREIGN_STATE),
                        List.of(ActorKind.STATE_OR_ITS_AGENTS),
                        List.of(ActorKind.NON_STATE, ActorKind.UNKNOWN))
                .map(kinds -> kinds.stream().<GivenFact>map(ActorOfHarm::new).toList())
                .toList();
    }

    private static List<List<GivenFact>> there() {
        List<List<GivenFact>> all = new ArrayList<>();
        for (RiskCode risk : RiskCode.values()) {
            for (List<GivenFact> findings : findings()) {
                for (Establishment exception : List.of(Establishment.CLEARLY_ESTABLISHED, Establishment.NOT_EXAMINED)) {
                    for (List<GivenFact> restrictions : restrictions()) {
                        all.add(joined(List.of(findings, restrictions, there(risk, exception))));
                    }
                }
            }
        }
        return all;
    }

    private static List<GivenFact> there(RiskCode risk, Establishment exception) {
        return List.of(
                new ProposedArea(AreaControl.GOVERNMENT, Answer.YES),
                SmallWorld.policy(Standing.CURRENT),
                new AreaGradation(Gradation.THREE),
                new RiskThere(risk),
                new StateActorException(StateActorExceptionKind.POWER_LIMITED_TO_AREA, exception),
                new StateActorException(
                        StateActorExceptionKind.STATE_CONTROLS_PART_OF_COUNTRY, Establishment.NOT_EXAMINED));
    }

    /** Everything found but for one thing or three, and each answer to the rebuttal. */
    private static List<List<GivenFact>> findings() {
        List<List<GivenFact>> all = new ArrayList<>();
        for (AspectState state : AspectState.values()) {
            all.add(findings(state, AspectState.FOUND, AspectState.FOUND, RebuttalState.NONE_MADE));
            all.add(findings(AspectState.FOUND, state, AspectState.FOUND, RebuttalState.NONE_MADE));
            all.add(findings(AspectState.FOUND, AspectState.FOUND, state, RebuttalState.NONE_MADE));
            all.add(findings(state, state, state, RebuttalState.NONE_MADE));
        }
        for (RebuttalState rebuttal : RebuttalState.values()) {
            all.add(findings(AspectState.FOUND, AspectState.FOUND, AspectState.FOUND, rebuttal));
        }
        return all.stream().distinct().toList();
    }

    private static List<GivenFact> findings(
            AspectState travel, AspectState care, AspectState attack, RebuttalState rebuttal) {
        List<GivenFact> findings = new ArrayList<>();
        for (LimbAspect aspect : LimbAspect.values()) {
            findings.add(new AspectFinding(
                    aspect,
                    switch (aspect) {
                        case TRAVEL -> travel;
                        case CARE_AND_CUSTODY -> care;
                        case LONG_RANGE_ATTACK -> attack;
                        default -> AspectState.FOUND;
                    }));
        }
        findings.add(new Rebuttal(rebuttal));
        return findings;
    }

    private static List<List<GivenFact>> restrictions() {
        return List.of(
                List.of(),
                List.of(new PolicyRestriction(
                        RestrictionForm.EXCLUDED_FOR_PROFILE, false, Standing.CURRENT, Answer.YES)),
                List.of(new PolicyRestriction(
                        RestrictionForm.EXCLUDED_FOR_PROFILE, false, Standing.CURRENT, Answer.UNKNOWN)),
                List.of(new PolicyRestriction(RestrictionForm.ONLY_IF, false, Standing.STALE, Answer.UNKNOWN)),
                List.of(new PolicyRestriction(RestrictionForm.ONLY_HERE, true, Standing.CURRENT, Answer.NO)),
                List.of(new PolicyRestriction(
                        RestrictionForm.NOT_THROUGH_ACTOR, false, Standing.CURRENT, Answer.UNKNOWN)),
                List.of(new PolicyRestriction(RestrictionForm.SUFFICES_IF, false, Standing.CURRENT, Answer.NO)));
    }

    private static List<GivenFact> joined(List<List<GivenFact>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
