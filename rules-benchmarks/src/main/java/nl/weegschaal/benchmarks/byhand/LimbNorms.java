package nl.weegschaal.benchmarks.byhand;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.AlternativeReached;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.ExaminationNeeded;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.NotDemonstrated;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;

/** Whether every limb of an alternative is found. */
final class LimbNorms {
    private static final AlternativeReached REACHED = new AlternativeReached();

    /** What an aspect that is not found is a gap in; the others are for a minor, or ask for an examination. */
    private static final Map<LimbAspect, DemonstrationGap> GAPS = new EnumMap<>(Map.of(
            LimbAspect.NO_NEW_THREAT, DemonstrationGap.NEW_THREAT,
            LimbAspect.TRAVEL, DemonstrationGap.TRAVEL,
            LimbAspect.TRANSIT_ROUTE, DemonstrationGap.TRANSIT_ROUTE,
            LimbAspect.ADMITTANCE, DemonstrationGap.ADMITTANCE,
            LimbAspect.BASIC_NEEDS, DemonstrationGap.BASIC_NEEDS,
            LimbAspect.PERSONAL_SITUATION, DemonstrationGap.PERSONAL_SITUATION,
            LimbAspect.LOCAL_CONDITIONS, DemonstrationGap.LOCAL_CONDITIONS));

    private final Norm riskThere;
    private final Function<DemonstrationGap, Norm> gaps;
    private final Function<ExaminationGround, Norm> grounds;

    LimbNorms(Norms norms) {
        this.riskThere = norms.get("examine-risk-there");
        this.gaps = norms.of(DemonstrationGap.class, "gap-");
        this.grounds = norms.of(ExaminationGround.class, "examine-");
    }

    void apply(AlternativeFacts facts, AlternativeFacts.Named named, Limbs limbs, Conclusions found) {
        named.aspects().forEach((aspect, finding) -> {
            if (finding.state() != AspectState.FOUND) {
                aspect(finding, named, limbs, found);
            }
        });
        if (named.area().apart() != Answer.YES) {
            examine(ExaminationGround.HOME_AREA_NOT_ESTABLISHED, limbs, found, REACHED, named.area());
        }
        absence(named, limbs, found);
        if (facts.otherGround().state() == OtherGroundState.STATED) {
            absenceOnOtherGround(facts.otherGround(), named, limbs, found);
        }
        minor(facts.applicant(), named, limbs, found);
        there(named, limbs, found);
        rebuttal(named, limbs, found);
        for (ActorOfHarm actor : facts.actors()) {
            actor(actor, named, limbs, found);
        }
    }

    private void aspect(AspectFinding finding, AlternativeFacts.Named named, Limbs limbs, Conclusions found) {
        DemonstrationGap gap = GAPS.get(finding.aspect());
        if (gap != null) {
            gap(gap, limbs, found, REACHED, finding);
        } else if (finding.aspect() == LimbAspect.LONG_RANGE_ATTACK) {
            examine(ExaminationGround.LONG_RANGE_ATTACK, limbs, found, REACHED, named.area(), finding);
        }
    }

    /** The authority shows that there is no real risk there; protection can only take its place once the officer has weighed the two. */
    private void absence(AlternativeFacts.Named named, Limbs limbs, Conclusions found) {
        AspectFinding absence = named.aspect(LimbAspect.ABSENCE_OF_REAL_RISK);
        AspectFinding protection = named.aspect(LimbAspect.EFFECTIVE_PROTECTION);
        switch (absence.state()) {
            case NOT_EXAMINED ->
                examine(ExaminationGround.RISK_THERE_NOT_EXAMINED, limbs, found, REACHED, named.area(), absence);
            case NOT_FOUND -> {
                if (protection.state() == AspectState.FOUND) {
                    examine(
                            ExaminationGround.ABSENCE_NOT_SHOWN_WITH_PROTECTION,
                            limbs,
                            found,
                            REACHED,
                            absence,
                            protection);
                } else {
                    gap(DemonstrationGap.ABSENCE_OF_REAL_RISK, limbs, found, REACHED, absence, protection);
                }
            }
            case FOUND -> {}
        }
    }

    private void absenceOnOtherGround(
            OnOtherGround ground, AlternativeFacts.Named named, Limbs limbs, Conclusions found) {
        AspectFinding absence = named.aspect(LimbAspect.ABSENCE_ON_OTHER_GROUND);
        AspectFinding protection = named.aspect(LimbAspect.EFFECTIVE_PROTECTION);
        switch (absence.state()) {
            case NOT_EXAMINED ->
                examine(
                        ExaminationGround.OTHER_GROUND_THERE_NOT_EXAMINED,
                        limbs,
                        found,
                        REACHED,
                        named.area(),
                        ground,
                        absence);
            case NOT_FOUND -> {
                if (protection.state() == AspectState.FOUND) {
                    examine(
                            ExaminationGround.OTHER_GROUND_WITH_PROTECTION,
                            limbs,
                            found,
                            REACHED,
                            ground,
                            absence,
                            protection);
                } else {
                    gap(DemonstrationGap.ABSENCE_ON_OTHER_GROUND, limbs, found, REACHED, ground, absence, protection);
                }
            }
            case FOUND -> {}
        }
    }

    private void minor(ApplicantFacts applicant, AlternativeFacts.Named named, Limbs limbs, Conclusions found) {
        if (applicant.unaccompaniedMinor() == Answer.UNKNOWN) {
            examine(ExaminationGround.MINOR_UNKNOWN, limbs, found, REACHED, named.area(), applicant);
        }
        if (applicant.unaccompaniedMinor() == Answer.YES) {
            ofMinor(
                    LimbAspect.BEST_INTERESTS_OF_CHILD,
                    DemonstrationGap.BEST_INTERESTS_OF_CHILD,
                    applicant,
                    named,
                    limbs,
                    found);
            ofMinor(LimbAspect.CARE_AND_CUSTODY, DemonstrationGap.CARE_AND_CUSTODY, applicant, named, limbs, found);
        }
    }

    private void ofMinor(
            LimbAspect aspect,
            DemonstrationGap gap,
            ApplicantFacts applicant,
            AlternativeFacts.Named named,
            Limbs limbs,
            Conclusions found) {
        AspectFinding finding = named.aspect(aspect);
        if (finding.state() != AspectState.FOUND) {
            gap(gap, limbs, found, REACHED, applicant, finding);
        }
    }

    private void there(AlternativeFacts.Named named, Limbs limbs, Conclusions found) {
        switch (named.risk().code()) {
            case REAL_RISK_INDICATED -> {
                AspectFinding protection = named.aspect(LimbAspect.EFFECTIVE_PROTECTION);
                if (protection.state() == AspectState.FOUND) {
                    examine(
                            ExaminationGround.REAL_RISK_WITH_PROTECTION,
                            limbs,
                            found,
                            REACHED,
                            named.risk(),
                            protection);
                } else {
                    gap(DemonstrationGap.REAL_RISK_THERE, limbs, found, REACHED, named.risk(), protection);
                }
            }
            case MORE_INFORMATION_NEEDED, CONTRADICTION_TO_RESOLVE -> {
                limbs.grounds().add(ExaminationGround.RISK_THERE_OPEN);
                found.add(riskThere, new ExaminationNeeded(ExaminationGround.RISK_THERE_OPEN), REACHED, named.risk());
            }
            case NOT_SUBSTANTIATED_ON_PRESENT_FILE -> {}
        }
    }

    private void rebuttal(AlternativeFacts.Named named, Limbs limbs, Conclusions found) {
        switch (named.rebuttal().state()) {
            case NOT_HEARD ->
                examine(ExaminationGround.NOT_HEARD, limbs, found, REACHED, named.area(), named.rebuttal());
            case NOT_WEIGHED ->
                examine(ExaminationGround.REBUTTAL_NOT_WEIGHED, limbs, found, REACHED, named.area(), named.rebuttal());
            case ACCEPTED -> gap(DemonstrationGap.REBUTTAL_ACCEPTED, limbs, found, REACHED, named.rebuttal());
            case NONE_MADE, WEIGHED_NOT_ACCEPTED -> {}
        }
    }

    private void actor(ActorOfHarm actor, AlternativeFacts.Named named, Limbs limbs, Conclusions found) {
        if (actor.kind() == ActorKind.UNKNOWN) {
            examine(ExaminationGround.ACTOR_UNKNOWN, limbs, found, REACHED, named.area(), actor);
        }
        if (actor.kind() == ActorKind.STATE_OR_ITS_AGENTS && !named.exceptionEstablished()) {
            gap(DemonstrationGap.STATE_ACTOR, limbs, found, REACHED, named.area(), actor);
        }
    }

    private void gap(DemonstrationGap gap, Limbs limbs, Conclusions found, Fact... premises) {
        limbs.gaps().add(gap);
        found.add(gaps.apply(gap), new NotDemonstrated(gap), premises);
    }

    private void examine(ExaminationGround ground, Limbs limbs, Conclusions found, Fact... premises) {
        limbs.grounds().add(ground);
        found.add(grounds.apply(ground), new ExaminationNeeded(ground), premises);
    }
}
