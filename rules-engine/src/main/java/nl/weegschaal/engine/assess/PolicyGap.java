package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyMetadata;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.casefile.CaseFile;

/** Names the gap between the versions of a country's policy that a decision date falls into. */
final class PolicyGap {
    private PolicyGap() {}

    static Objection objection(CaseFile caseFile, List<Policy> versions) {
        List<String> neighbours = new ArrayList<>();
        for (Policy policy : versions) {
            PolicyMetadata metadata = policy.metadata();
            String until = metadata.validUntil().map(day -> " until " + day).orElse("");
            neighbours.add(metadata.id() + " (from " + metadata.validFrom() + until + ")");
        }
        Problem problem = Problem.of(
                        ProblemCode.NO_POLICY_IN_FORCE,
                        Objection.WHOLE_CASE,
                        "no policy for " + caseFile.country() + " is in force on the decision date, "
                                + caseFile.decision())
                .withExpected("a day that one of these covers: " + String.join(", ", neighbours))
                .withFound(caseFile.decision().toString());
        return new Objection("decision", problem);
    }
}
