package nl.weegschaal.engine.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Actor;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Condition;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Passage;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Power;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Profile;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.Standing;

/** Answers what a line of the policy asks, from the case or from the policy. What nobody says is not known. */
final class RestrictionAnswers {
    private final CaseFile caseFile;
    private final Policy policy;

    RestrictionAnswers(CaseFile caseFile, Policy policy) {
        this.caseFile = caseFile;
        this.policy = policy;
    }

    Answered answer(RestrictionRow row, Optional<CaseAlternative> alternative) {
        return switch (row.form().asks()) {
            case NOTHING -> Answered.always();
            case PROFILE -> profile(row.subject(Profile.class));
            case ACTOR_HOLDS_POWER -> of(alternative, named -> holdsPower(row.subject(Power.class), named));
            case ACTOR_ON_ROUTE -> of(alternative, named -> onRoute(row.subject(Actor.class), named));
            case NAMED_AREA -> of(alternative, named -> admitted(named.area()));
            case CONDITION -> of(alternative, named -> condition(row.subject(Condition.class), named));
            case LEADS -> of(alternative, RestrictionAnswers::leads);
            case PASSAGE -> of(alternative, named -> passage(row.subject(Passage.class), named));
        };
    }

    /** Without a named area nobody has said anything of it. */
    private static Answered of(Optional<CaseAlternative> alternative, Function<CaseAlternative, Answered> answer) {
        return alternative.map(answer).orElse(Answered.inCase(Answer.UNKNOWN, "alternatives", false));
    }

    private Answered profile(Profile profile) {
        return Answered.inCase(
                caseFile.applicant().has(profile.name()),
                "applicant/profiles/" + profile.name(),
                caseFile.applicant().profiles().containsKey(profile.name()));
    }

    private static Answered condition(Condition condition, CaseAlternative named) {
        return Answered.inCase(
                Answered.of(named.policy().state(condition.name())),
                place(named) + "policyConditions/" + condition.name(),
                named.policy().conditions().containsKey(condition.name()));
    }

    private static Answered leads(CaseAlternative named) {
        AspectState leads = named.policy().individualLeads().state();
        return Answered.inCase(Answered.of(leads), place(named) + "individualLeads", leads != AspectState.NOT_EXAMINED);
    }

    private Answered passage(Passage passage, CaseAlternative named) {
        Optional<List<AreaCode>> route = named.transitRoute();
        return Answered.inCase(
                route.map(areas -> areas().passes(areas, passage.area())).orElse(Answer.UNKNOWN),
                place(named) + "transitRoute",
                route.isPresent());
    }

    private static String place(CaseAlternative named) {
        return "alternatives/" + named.area() + "/";
    }

    private Answered holdsPower(Power power, CaseAlternative named) {
        Answered table = rules(power, named.area());
        return power instanceof Actor actor
                ? stated(named.policy().actorsInPower(), actor, table, place(named) + "actorsInPower/")
                : table;
    }

    private Answered rules(Power power, AreaCode area) {
        int line = policy.gradations().line(area, day()).line();
        Origin place = new Origin.PolicyGiven(policy.metadata().id() + "/gradations.csv:" + line);
        return new Answered(areas().rules(power, area), Optional.of(place));
    }

    /** The route by its areas, and what the file says of it. */
    private Answered onRoute(Actor actor, CaseAlternative named) {
        Optional<List<AreaCode>> route = named.transitRoute();
        Answered byAreas = Answered.inCase(
                route.map(areas -> areas().passesAny(areas, actor)).orElse(Answer.UNKNOWN),
                place(named) + "transitRoute",
                route.isPresent());
        return stated(named.policy().actorsOnRoute(), actor, byAreas, place(named) + "actorsOnRoute/");
    }

    /** What the file says of an actor counts, but what follows without it is never taken away: a yes stays a yes. */
    private static Answered stated(Map<PolicyTerm, Answer> said, Actor actor, Answered without, String place) {
        boolean isSaid = said.containsKey(actor.name());
        if (without.answer() == Answer.YES || (without.answer() == Answer.NO && !isSaid)) {
            return without;
        }
        return Answered.inCase(said.getOrDefault(actor.name(), Answer.UNKNOWN), place + actor.name(), isSaid);
    }

    /** The lines that admit an alternative count together: in the area of one of them is enough. */
    private Answered admitted(AreaCode area) {
        List<AreaCode> named = policy.restrictions().on(other -> false, day(), Standing.CURRENT).stream()
                .map(restriction -> restriction.row().area())
                .toList();
        Origin place = new Origin.PolicyGiven(policy.metadata().id() + "/gradations.csv");
        return new Answered(areas().liesIn(area, named), Optional.of(place));
    }

    private AreaAnswers areas() {
        return new AreaAnswers(policy.gradations(), day());
    }

    private LocalDate day() {
        return policy.day(caseFile.decision());
    }
}
