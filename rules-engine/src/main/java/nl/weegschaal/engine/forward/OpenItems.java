package nl.weegschaal.engine.forward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.Protection;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.RiskCode;

/** What a file leaves open or does not demonstrate of an alternative, for this applicant: nothing of a child for an adult, nothing of a State that does no harm. */
final class OpenItems {
    private final Words words;

    OpenItems(Words words) {
        this.words = words;
    }

    List<OpenItem> of(RunFacts run) {
        List<OpenItem> items = new ArrayList<>();
        run.find(RiskThere.class)
                .filter(OpenItems::isOpen)
                .ifPresent(risk -> items.add(item(
                        risk,
                        new RiskThere(RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE),
                        ExaminationGround.RISK_THERE_OPEN)));
        run.facts(ActorOfHarm.class)
                .filter(actor -> actor.kind() == ActorKind.UNKNOWN)
                .forEach(actor ->
                        items.add(item(actor, new ActorOfHarm(ActorKind.NON_STATE), ExaminationGround.ACTOR_UNKNOWN)));
        run.find(ApplicantFacts.class)
                .filter(applicant -> applicant.unaccompaniedMinor() == Answer.UNKNOWN)
                .ifPresent(applicant -> items.add(item(
                        applicant,
                        new ApplicantFacts(applicant.civilian(), Answer.NO, applicant.age()),
                        ExaminationGround.MINOR_UNKNOWN)));
        run.facts(StateActorException.class)
                .filter(exception -> exception.establishment() == Establishment.NOT_EXAMINED && isTheState(run))
                .limit(1)
                .forEach(exception -> items.add(item(
                        exception,
                        new StateActorException(exception.kind(), Establishment.CLEARLY_ESTABLISHED),
                        DemonstrationGap.STATE_ACTOR)));
        run.facts(AspectFinding.class)
                .filter(finding -> finding.state() != AspectState.FOUND && concerns(run, finding))
                .forEach(finding -> items.add(aspect(finding)));
        run.facts(PolicyRestriction.class).forEach(limit -> restriction(limit).ifPresent(items::add));
        run.find(Rebuttal.class).flatMap(this::rebuttal).ifPresent(items::add);
        items.sort(Comparator.comparing(item -> !isOfChild(item)));
        return items;
    }

    /** What is in the interest of a child comes first (Article 8(6)). */
    private static boolean isOfChild(OpenItem item) {
        return item.fact() instanceof AspectFinding finding && finding.aspect().limb() == Limb.UNACCOMPANIED_MINOR;
    }

    private static boolean isOpen(RiskThere risk) {
        return risk.code().protection() == Protection.OPEN;
    }

    private static boolean isTheState(RunFacts run) {
        return run.facts(ActorOfHarm.class).anyMatch(actor -> actor.kind() == ActorKind.STATE_OR_ITS_AGENTS);
    }

    /** What must be found for a child alone is not asked about an adult, nor what must be found on another ground where none is stated. */
    private static boolean concerns(RunFacts run, AspectFinding finding) {
        if (finding.aspect() == LimbAspect.ABSENCE_ON_OTHER_GROUND) {
            return run.facts(OnOtherGround.class).anyMatch(ground -> ground.state() == OtherGroundState.STATED);
        }
        return finding.aspect().limb() != Limb.UNACCOMPANIED_MINOR
                || run.find(ApplicantFacts.class)
                        .filter(applicant -> applicant.unaccompaniedMinor() == Answer.YES)
                        .isPresent();
    }

    private OpenItem aspect(AspectFinding finding) {
        Text name = words.of(finding.aspect());
        Optional<Text> step = finding.state() == AspectState.NOT_EXAMINED
                ? Optional.of(words.text("outlook.ask.aspect", name))
                : Optional.empty();
        return new OpenItem(finding, new AspectFinding(finding.aspect(), AspectState.FOUND), name, step);
    }

    /** An answer that leaves room is demonstrated; that the policy itself is imprecise is not for the case to answer. */
    private Optional<OpenItem> restriction(PolicyRestriction limit) {
        boolean isExamined = limit.form() == RestrictionForm.ONLY_IF && limit.answer() == Answer.NO;
        if (!isExamined && (limit.answer() != Answer.UNKNOWN || limit.form() == RestrictionForm.ONLY_HERE)) {
            return Optional.empty();
        }
        return limit.form().roomLeftBy().map(answer -> restriction(limit, answer, isExamined));
    }

    private OpenItem restriction(PolicyRestriction limit, Answer answer, boolean isExamined) {
        Text name = words.text("outlook.near.limit." + limit.form().name());
        return new OpenItem(
                limit,
                new PolicyRestriction(limit.form(), limit.wholeCountry(), limit.standing(), answer),
                name,
                isExamined ? Optional.empty() : Optional.of(words.text("outlook.step.limit", name)));
    }

    private Optional<OpenItem> rebuttal(Rebuttal rebuttal) {
        return switch (rebuttal.state()) {
            case NOT_HEARD ->
                Optional.of(item(rebuttal, new Rebuttal(RebuttalState.NONE_MADE), ExaminationGround.NOT_HEARD));
            case NOT_WEIGHED ->
                Optional.of(item(
                        rebuttal,
                        new Rebuttal(RebuttalState.WEIGHED_NOT_ACCEPTED),
                        ExaminationGround.REBUTTAL_NOT_WEIGHED));
            case NONE_MADE, WEIGHED_NOT_ACCEPTED, ACCEPTED -> Optional.empty();
        };
    }

    private OpenItem item(GivenFact fact, GivenFact demonstrated, Enum<?> ground) {
        return new OpenItem(fact, demonstrated, words.text("outlook.near.open." + ground.name()), words.ask(ground));
    }
}
