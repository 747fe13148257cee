package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.weegschaal.authoring.diff.Advice.Topic;
import nl.weegschaal.authoring.diff.CaseChange.ChangedFinding;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.DerivedFact;

/** Says which stored cases have other findings under another policy. Each case is assessed under both. */
public final class CaseComparison {
    private final OldAndNew<Assessor> assessors;
    private final Optional<OldAndNew<LocalDate>> days;

    /**
     * Compares cases under two policies.
     *
     * @param general the general rules
     * @param policies the policies
     * @param days the day of the decision under each; empty to leave every case its own
     */
    public CaseComparison(GeneralRules general, OldAndNew<Policy> policies, Optional<OldAndNew<LocalDate>> days) {
        this.assessors = policies.map(policy -> new Assessor(general, new PolicySet(List.of(policy))));
        this.days = days;
    }

    /** What one policy makes of a case: one of the three is there. */
    private record Result(Optional<Advice> advice, List<Objection> objections, Optional<String> fault) {}

    /**
     * Compares a case.
     *
     * @param caseFile the case
     * @return what differs
     */
    public CaseChange compare(CaseFile caseFile) {
        OldAndNew<LocalDate> decisions = days.orElse(new OldAndNew<>(caseFile.decision(), caseFile.decision()));
        OldAndNew<Result> results = new OldAndNew<>(
                assess(assessors.before(), on(caseFile, decisions.before())),
                assess(assessors.after(), on(caseFile, decisions.after())));
        return new CaseChange(
                caseFile.reference(),
                decisions,
                changes(results.map(Result::advice)),
                results.map(Result::objections),
                results.map(Result::fault));
    }

    private static CaseFile on(CaseFile caseFile, LocalDate decision) {
        return caseFile.decidedOn(decision);
    }

    private static Result assess(Assessor assessor, CaseFile caseFile) {
        try {
            return new Result(Optional.of(Advice.of(assessor.assess(caseFile))), List.of(), Optional.empty());
        } catch (CaseRefused refused) {
            return new Result(Optional.empty(), refused.objections(), Optional.empty());
        } catch (ProgramFault fault) {
            return new Result(Optional.empty(), List.of(), Optional.of(String.valueOf(fault.getMessage())));
        }
    }

    private static List<ChangedFinding> changes(OldAndNew<Optional<Advice>> advice) {
        if (advice.before().isEmpty() || advice.after().isEmpty()) {
            return List.of();
        }
        OldAndNew<Advice> both = advice.map(Optional::orElseThrow);
        TreeSet<Topic> topics = new TreeSet<>(both.before().findings().keySet());
        topics.addAll(both.after().findings().keySet());
        List<ChangedFinding> changes = new ArrayList<>();
        for (Topic topic : topics) {
            OldAndNew<Optional<DerivedFact>> findings = both.map(each -> each.finding(topic));
            if (!findings.same()) {
                changes.add(new ChangedFinding(topic.area(), new AnswersOfBoth(topic.question(), findings)));
            }
        }
        return changes;
    }
}
