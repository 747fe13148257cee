package nl.weegschaal.engine.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.folder.FoundPolicies;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Sees that policies fit beside each other: every name once, and on no day two versions for one country. */
public final class PolicySetCheck {
    private PolicySetCheck() {}

    /**
     * Notes a problem for every two policies that do not fit.
     *
     * @param policies the policies
     * @param problems receives the problems
     */
    public static void check(List<Policy> policies, Problems problems) {
        Map<String, PolicyMetadata> byId = new HashMap<>();
        List<PolicyMetadata> earlier = new ArrayList<>();
        for (Policy policy : policies) {
            PolicyMetadata metadata = policy.metadata();
            if (byId.put(metadata.id(), metadata) != null) {
                problems.add(Problem.of(
                        ProblemCode.DUPLICATE_ID, place(metadata), "there are two policies called " + metadata.id()));
            }
            earlier.stream()
                    .filter(other -> overlap(other, metadata))
                    .forEach(other -> problems.add(overlap(metadata, other.id())));
            earlier.add(metadata);
        }
    }

    private static boolean overlap(PolicyMetadata one, PolicyMetadata other) {
        return one.country().equals(other.country())
                && (one.inForceOn(other.validFrom()) || other.inForceOn(one.validFrom()));
    }

    private static Problem overlap(PolicyMetadata metadata, String other) {
        return Problem.of(
                        ProblemCode.DATE_ORDER,
                        place(metadata),
                        "the policies " + other + " and " + metadata.id() + " for " + metadata.country()
                                + " are in force on the same day")
                .withExpected("a validUntil of the earlier one before the validFrom of the later one");
    }

    private static Place place(PolicyMetadata metadata) {
        return Place.of(FoundPolicies.FOLDER + "/" + metadata.id() + "/policy.json");
    }
}
