package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.Terms;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** Checks the profiles, conditions and actors of a case against those that the policy names. */
final class CaseTerms {
    private final CaseFile caseFile;
    private final Policy policy;
    private final List<Objection> objections = new ArrayList<>();

    CaseTerms(CaseFile caseFile, Policy policy) {
        this.caseFile = caseFile;
        this.policy = policy;
    }

    List<Objection> objections() {
        Terms terms = policy.metadata().terms();
        check(
                CaseObjection.PROFILE.text(),
                caseFile.applicant().profiles().keySet(),
                terms.profiles().keySet(),
                "applicant/profiles");
        for (CaseAlternative alternative : caseFile.alternatives()) {
            String place = "alternatives/" + alternative.area() + "/";
            PolicyAnswers said = alternative.policy();
            Set<PolicyTerm> actors = terms.actors().keySet();
            check(
                    CaseObjection.CONDITION.text(),
                    said.conditions().keySet(),
                    terms.conditions().keySet(),
                    place + "policyConditions");
            check(CaseObjection.ACTOR.text(), said.actorsInPower().keySet(), actors, place + "actorsInPower");
            check(CaseObjection.ACTOR.text(), said.actorsOnRoute().keySet(), actors, place + "actorsOnRoute");
        }
        return List.copyOf(objections);
    }

    private void check(Text what, Set<PolicyTerm> named, Set<PolicyTerm> declared, String part) {
        List<String> known = declared.stream().map(PolicyTerm::value).toList();
        named.stream().filter(name -> !declared.contains(name)).forEach(name -> {
            Problem problem = Problem.of(
                            ProblemCode.UNKNOWN_REFERENCE,
                            Objection.WHOLE_CASE,
                            CaseObjection.NO_SUCH_TERM.with(policy.metadata().id(), what, Excerpt.quoted(name.value())))
                    .withExpected(
                            known.isEmpty() ? CaseObjection.NONE_OF_THEM.with(what) : SharedMessage.ONE_OF.with(known))
                    .withFound(name.value())
                    .withSuggestion(SameWord.to(name.value(), known).orElse(null));
            objections.add(new Objection(part + "/" + name.value(), problem));
        });
    }
}
