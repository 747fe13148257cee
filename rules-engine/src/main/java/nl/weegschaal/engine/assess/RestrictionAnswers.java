package nl.weegschaal.engine.assess;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Condition;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Passage;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Profile;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Ruler;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;

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
            case ACTOR_HOLDS_POWER -> of(alternative, named -> rules(row.subject(Ruler.class), named.area()));
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

    private Answered rules(Ruler ruler, AreaCode area) {
        int line = policy.gradations().line(area, caseFile.decision()).line();
        Origin place = new Origin.PolicyGiven(policy.metadata().id() + "/gradations.csv:" + line);
        return new Answered(areas().rules(ruler.control(), area), Optional.of(place));
    }

    private AreaAnswers areas() {
        return new AreaAnswers(policy.gradations(), caseFile.decision());
    }
}
