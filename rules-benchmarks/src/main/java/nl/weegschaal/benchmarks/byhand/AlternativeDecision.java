package nl.weegschaal.benchmarks.byhand;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.AlternativeExcluded;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.AlternativeReached;
import nl.weegschaal.model.fact.ExaminationNeeded;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.NotDemonstrated;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RiskCode;

/** The question of one internal protection alternative. */
final class AlternativeDecision {
    private static final AlternativeReached REACHED = new AlternativeReached();
    private static final List<LimbAspect> OF_ALL = List.of(
            LimbAspect.ABSENCE_OF_REAL_RISK,
            LimbAspect.NO_NEW_THREAT,
            LimbAspect.LONG_RANGE_ATTACK,
            LimbAspect.TRAVEL,
            LimbAspect.TRANSIT_ROUTE,
            LimbAspect.ADMITTANCE,
            LimbAspect.BASIC_NEEDS,
            LimbAspect.PERSONAL_SITUATION,
            LimbAspect.LOCAL_CONDITIONS);
    private static final List<LimbAspect> OF_MINORS =
            List.of(LimbAspect.BEST_INTERESTS_OF_CHILD, LimbAspect.CARE_AND_CUSTODY);

    private final LimitNorms limits;
    private final LimbNorms limbs;
    private final Norm reached;
    private final Norm onOtherGround;
    private final Norm notReached;
    private final Norm notReachedSoFar;
    private final Norm noArea;
    private final Norm noAreaNamed;
    private final Norm excluded;
    private final Norm notDemonstrated;
    private final Norm examination;
    private final Norm considered;
    private final Norm consideredMinor;

    AlternativeDecision(Norms norms) {
        this.limits = new LimitNorms(norms);
        this.limbs = new LimbNorms(norms);
        this.reached = norms.get("alternative-reached");
        this.onOtherGround = norms.get("alternative-reached-on-other-ground");
        this.notReached = norms.get("alternative-not-reached");
        this.notReachedSoFar = norms.get("alternative-not-reached-other-ground-not-examined");
        this.noArea = norms.get("gap-no-area-named");
        this.noAreaNamed = norms.get("alternative-no-area-named");
        this.excluded = norms.get("alternative-excluded");
        this.notDemonstrated = norms.get("alternative-not-demonstrated");
        this.examination = norms.get("alternative-examination-required");
        this.considered = norms.get("alternative-may-be-considered");
        this.consideredMinor = norms.get("alternative-may-be-considered-minor");
    }

    List<Application> decide(AlternativeFacts facts) {
        Conclusions found = new Conclusions();
        if (!reached(facts, found)) {
            boolean open = facts.otherGround().state() == OtherGroundState.NOT_EXAMINED;
            found.add(
                    open ? notReachedSoFar : notReached,
                    new AlternativeFinding(AlternativeCode.NOT_REACHED),
                    facts.home(),
                    facts.otherGround());
            return found.all();
        }
        Limbs open = new Limbs();
        limits.apply(facts, open, found);
        facts.named().ifPresent(named -> limbs.apply(facts, named, open, found));
        if (facts.named().isEmpty() && open.exclusions().isEmpty()) {
            open.gaps().add(DemonstrationGap.NO_AREA_NAMED);
            found.add(noArea, new NotDemonstrated(DemonstrationGap.NO_AREA_NAMED), REACHED, new NoAreaNamed());
        }
        conclude(facts, open, found);
        return found.all();
    }

    private boolean reached(AlternativeFacts facts, Conclusions found) {
        boolean here = facts.home().code() == RiskCode.REAL_RISK_INDICATED;
        boolean otherwise = facts.otherGround().state() == OtherGroundState.STATED;
        if (here) {
            found.add(reached, REACHED, facts.home());
        }
        if (otherwise) {
            found.add(onOtherGround, REACHED, facts.otherGround());
        }
        return here || otherwise;
    }

    private void conclude(AlternativeFacts facts, Limbs open, Conclusions found) {
        if (!open.exclusions().isEmpty()) {
            AlternativeFinding finding = new AlternativeFinding(AlternativeCode.EXCLUDED_BY_POLICY);
            open.exclusions().forEach(ground -> found.add(excluded, finding, REACHED, new AlternativeExcluded(ground)));
        } else if (!open.gaps().isEmpty()) {
            AlternativeFinding finding = new AlternativeFinding(AlternativeCode.NOT_DEMONSTRATED);
            Norm norm = facts.named().isEmpty() ? noAreaNamed : notDemonstrated;
            open.gaps().forEach(gap -> found.add(norm, finding, REACHED, new NotDemonstrated(gap)));
        } else if (!open.grounds().isEmpty()) {
            AlternativeFinding finding = new AlternativeFinding(AlternativeCode.EXAMINATION_REQUIRED);
            open.grounds().forEach(ground -> found.add(examination, finding, REACHED, new ExaminationNeeded(ground)));
        } else {
            facts.named().ifPresent(named -> mayBeConsidered(facts, named, found));
        }
    }

    private void mayBeConsidered(AlternativeFacts facts, AlternativeFacts.Named named, Conclusions found) {
        boolean minor = facts.applicant().unaccompaniedMinor() == Answer.YES;
        List<Fact> premises = new ArrayList<>(List.of(REACHED, named.area(), named.risk(), facts.applicant()));
        premises.add(named.rebuttal());
        OF_ALL.forEach(aspect -> premises.add(named.aspect(aspect)));
        if (minor) {
            OF_MINORS.forEach(aspect -> premises.add(named.aspect(aspect)));
        }
        for (ActorOfHarm actor : facts.actors()) {
            if (actor.kind() != ActorKind.UNKNOWN) {
                List<Fact> all = new ArrayList<>(premises);
                all.add(actor);
                found.add(
                        minor ? consideredMinor : considered,
                        new AlternativeFinding(AlternativeCode.MAY_BE_CONSIDERED),
                        all);
            }
        }
    }
}
