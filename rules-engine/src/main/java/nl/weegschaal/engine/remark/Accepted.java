package nl.weegschaal.engine.remark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Severity;

/**
 * The remarks on a policy after its acceptances were applied.
 *
 * @param open the remarks that nobody accepted, or that came back because what they are about has changed
 * @param accepted the warnings that are accepted, each with its acceptance
 * @param problems what is wrong with the acceptances themselves
 */
public record Accepted(List<AcceptableProblem> open, List<Pair> accepted, List<Problem> problems) {
    /**
     * A warning that is accepted.
     *
     * @param remark the warning
     * @param acceptance the acceptance
     */
    public record Pair(AcceptableProblem remark, Acceptance acceptance) {}

    /** Copies the lists. */
    public Accepted {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
        problems = List.copyOf(problems);
    }

    /**
     * Applies acceptances to remarks. Call it once, with all remarks on the policy: an acceptance that meets none of
     * them is reported.
     *
     * @param remarks everything that was remarked
     * @param acceptances what the policy accepts
     * @return what is left open, what is accepted, and what is wrong with the acceptances
     */
    public static Accepted apply(Collection<AcceptableProblem> remarks, Collection<Acceptance> acceptances) {
        List<AcceptableProblem> open = new ArrayList<>();
        List<Pair> accepted = new ArrayList<>();
        for (AcceptableProblem remark : remarks) {
            acceptance(remark, acceptances)
                    .ifPresentOrElse(found -> accepted.add(new Pair(remark, found)), () -> open.add(remark));
        }
        List<Acceptance> all = List.copyOf(acceptances);
        List<Problem> problems = IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> problem(all.get(index), all.subList(0, index), all, remarks).stream())
                .toList();
        return new Accepted(open, accepted, problems);
    }

    private static Optional<Acceptance> acceptance(AcceptableProblem remark, Collection<Acceptance> acceptances) {
        if (remark.problem().code().severity() == Severity.ERROR) {
            return Optional.empty();
        }
        return acceptances.stream()
                .filter(acceptance -> acceptance.accepts(remark))
                .findFirst();
    }

    private static Optional<Problem> problem(
            Acceptance acceptance,
            List<Acceptance> earlier,
            List<Acceptance> all,
            Collection<AcceptableProblem> remarks) {
        List<AcceptableProblem> about =
                remarks.stream().filter(acceptance::isAbout).toList();
        if (about.isEmpty()) {
            return Optional.of(AcceptanceProblems.unused(acceptance));
        }
        boolean accepts = about.stream().anyMatch(acceptance::accepts);
        boolean acceptedByOther = about.stream()
                .allMatch(remark -> acceptance(remark, accepts ? earlier : all).isPresent());
        if (acceptedByOther) {
            return Optional.of(AcceptanceProblems.twice(acceptance));
        }
        return accepts
                ? Optional.empty()
                : Optional.of(
                        AcceptanceProblems.outOfDate(acceptance, about.get(0).subject()));
    }
}
