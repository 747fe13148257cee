package nl.weegschaal.engine.assess;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionSubject;
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
import nl.weegschaal.model.vocabulary.RestrictionForm;

/** Answers what a line of the policy asks, from the case or from the policy. What nobody says is not known. */
final class LimitAnswers {
    private final CaseFile caseFile;
    private final Policy policy;

    LimitAnswers(CaseFile caseFile, Policy policy) {
        this.caseFile = caseFile;
        this.policy = policy;
    }

    Answered answer(RestrictionRow row, Optional<CaseAlternative> alternative) {
        if (row.subject() instanceof Profile profile) {
            return Answered.inCase(
                    caseFile.applicant().has(profile.name()),
                    "applicant/profiles/" + profile.name(),
                    caseFile.applicant().profiles().containsKey(profile.name()));
        }
        if (row.form() == RestrictionForm.EXCLUDED) {
            return Answered.always();
        }
        return alternative
                .map(named -> answer(row.subject(), named))
                .orElse(Answered.inCase(Answer.UNKNOWN, "alternatives", false));
    }

    private Answered answer(RestrictionSubject subject, CaseAlternative named) {
        if (subject instanceof Ruler ruler) {
            return rules(ruler, named.area());
        }
        String place = "alternatives/" + named.area() + "/";
        if (subject instanceof Condition condition) {
            return Answered.inCase(
                    Answered.of(named.policy().state(condition.name())),
                    place + "policyConditions/" + condition.name(),
                    named.policy().conditions().containsKey(condition.name()));
        }
        if (subject instanceof Passage passage) {
            Optional<List<AreaCode>> route = named.transitRoute();
            return Answered.inCase(
                    route.map(areas -> areas().passes(areas, passage.area())).orElse(Answer.UNKNOWN),
                    place + "transitRoute",
                    route.isPresent());
        }
        AspectState leads = named.policy().individualLeads().state();
        return Answered.inCase(Answered.of(leads), place + "individualLeads", leads != AspectState.NOT_EXAMINED);
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
