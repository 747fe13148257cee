package nl.weegschaal.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Text;

/** Checks that policies fit together: every name once, and on no day two versions for one country. */
public final class PolicySetCheck {
    private PolicySetCheck() {}

    /**
     * Two policies that do not fit.
     *
     * @param policy the one that the problem is about: the later one
     * @param problem what is wrong, at the place where it says so
     */
    public record Clash(PolicyInFolder policy, Problem problem) {}

    /**
     * Holds every policy against every other.
     *
     * @param policies the policies
     * @return a clash for every two that do not fit
     */
    public static List<Clash> clashes(List<PolicyInFolder> policies) {
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            for (PolicyInFolder earlier : policies.subList(0, i)) {
                clash(earlier, policies.get(i)).ifPresent(clashes::add);
            }
        }
        return clashes;
    }

    private static Optional<Clash> clash(PolicyInFolder one, PolicyInFolder other) {
        PolicyMetadata first = one.policy().metadata();
        PolicyMetadata second = other.policy().metadata();
        if (first.id().equals(second.id())) {
            return Optional.of(new Clash(other, sameName(one, other)));
        }
        if (!overlap(first, second)) {
            return Optional.empty();
        }
        return Optional.of(
                first.validFrom().isAfter(second.validFrom())
                        ? new Clash(one, overlap(other, one))
                        : new Clash(other, overlap(one, other)));
    }

    private static boolean overlap(PolicyMetadata one, PolicyMetadata other) {
        return one.country().equals(other.country())
                && (one.inForceOn(other.validFrom()) || other.inForceOn(one.validFrom()));
    }

    private static Problem sameName(PolicyInFolder one, PolicyInFolder other) {
        String id = other.policy().metadata().id();
        return Problem.of(
                        ProblemCode.DUPLICATE_ID,
                        other.place("id"),
                        PolicyMessage.SAME_ID.with(id, one.folder().name()))
                .withExpected(PolicyMessage.OWN_ID.text())
                .withFound(id);
    }

    private static Problem overlap(PolicyInFolder earlier, PolicyInFolder later) {
        PolicyMetadata first = earlier.policy().metadata();
        PolicyMetadata second = later.policy().metadata();
        return Problem.of(
                        ProblemCode.OVERLAPPING_PERIODS,
                        later.place("validFrom"),
                        PolicyMessage.OVERLAP.with(first.id(), second.id(), second.country(), days(first)))
                .withExpected(apart(first, second))
                .withFound(second.validFrom().toString());
    }

    private static Text days(PolicyMetadata version) {
        return version.validUntil()
                .map(last -> PolicyMessage.FROM_UNTIL.with(version.validFrom(), last))
                .orElseGet(() -> PolicyMessage.FROM_WITHOUT_END.with(version.validFrom()));
    }

    /** How the two could follow each other. */
    private static Text apart(PolicyMetadata first, PolicyMetadata second) {
        return first.validFrom().isBefore(second.validFrom())
                ? PolicyMessage.END_EARLIER.with(first.id(), second.validFrom().minusDays(1))
                : PolicyMessage.ONE_AFTER_OTHER.text();
    }
}
