package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;

/** Finds days between two versions of the policy of a country on which none is in force. */
public final class VersionGaps {
    private VersionGaps() {}

    /**
     * A gap before a version.
     *
     * @param policy the version that begins after it
     * @param remark the warning, at its first day
     */
    public record BeforeVersion(PolicyInFolder policy, AcceptableProblem remark) {}

    /**
     * Looks between every two versions that follow each other.
     *
     * @param policies policies of any number of countries
     * @return a warning for each gap
     */
    public static List<BeforeVersion> of(List<PolicyInFolder> policies) {
        List<PolicyInFolder> ordered = policies.stream()
                .sorted(Comparator.comparing((PolicyInFolder version) ->
                                version.policy().metadata().country().value())
                        .thenComparing(version -> version.policy().metadata().validFrom()))
                .toList();
        return IntStream.range(1, ordered.size())
                .mapToObj(at -> between(ordered.get(at - 1), ordered.get(at)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BeforeVersion> between(PolicyInFolder earlier, PolicyInFolder later) {
        PolicyMetadata first = earlier.policy().metadata();
        PolicyMetadata second = later.policy().metadata();
        if (!first.country().equals(second.country())) {
            return Optional.empty();
        }
        LocalDate until = second.validFrom().minusDays(1);
        return first.validUntil()
                .map(last -> last.plusDays(1))
                .filter(from -> !from.isAfter(until))
                .map(from -> new BeforeVersion(
                        later,
                        new AcceptableProblem(
                                Problem.of(
                                                ProblemCode.PERIOD_GAP,
                                                later.place("validFrom"),
                                                PolicyMessage.NO_VERSION.with(
                                                        second.country(), from, until, first.id(), second.id()))
                                        .withExpected(PolicyMessage.NEXT_DAY.with(from)),
                                Subject.of(later.folder(), PolicyMetadataReader.FILE))));
    }
}
