package nl.weegschaal.authoring.diff;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.DerivedFact;

/** Assesses an example case under both policies, on the rule engine, from its case file on. */
final class Rerun {
    private final OldAndNew<Assessor> assessors;

    Rerun(GeneralRules general, OldAndNew<Policy> policies) {
        this.assessors = policies.map(policy -> new Assessor(general, new PolicySet(List.of(policy))));
    }

    /** What came of an example. */
    enum Result {
        /** Both policies come to what was worked out. */
        AGREES,

        /** One of them comes to something else. */
        DIFFERS,

        /** One of them gives no advice: a question has no single answer. */
        NO_ADVICE
    }

    Result run(OldAndNew<CaseFile> cases, Advice.Topic topic, OldAndNew<Optional<DerivedFact>> expected) {
        Optional<Advice> before = advice(assessors.before(), cases.before());
        Optional<Advice> after = advice(assessors.after(), cases.after());
        OldAndNew<Optional<DerivedFact>> found = new OldAndNew<>(
                before.flatMap(advice -> advice.finding(topic)), after.flatMap(advice -> advice.finding(topic)));
        if (found.equals(expected)) {
            return Result.AGREES;
        }
        return before.isPresent() && after.isPresent() ? Result.DIFFERS : Result.NO_ADVICE;
    }

    private static Optional<Advice> advice(Assessor assessor, CaseFile caseFile) {
        try {
            return Optional.of(Advice.of(assessor.rehearse(caseFile)));
        } catch (ProgramFault fault) {
            return Optional.empty();
        }
    }
}
