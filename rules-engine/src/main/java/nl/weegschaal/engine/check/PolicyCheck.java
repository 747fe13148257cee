package nl.weegschaal.engine.check;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Checks policies: everything that is wrong with one is found at once. */
public final class PolicyCheck {
    private final List<FurtherCheck> further;

    private PolicyCheck(List<FurtherCheck> further) {
        this.further = List.copyOf(further);
    }

    /**
     * The checks of metadata, table, rules and files.
     *
     * @return a check
     */
    public static PolicyCheck standard() {
        return new PolicyCheck(List.of(new LineEnds()));
    }

    /**
     * This check with one more.
     *
     * @param check what to check beside the rest
     * @return a new check
     */
    public PolicyCheck and(FurtherCheck check) {
        return new PolicyCheck(Stream.concat(further.stream(), Stream.of(check)).toList());
    }

    /**
     * Checks a policy.
     *
     * @param folder the folder that is the policy
     * @param general the general rules that it builds on; what may be wrong with those is not found again
     * @return what was found
     */
    public CheckReport check(Folder folder, GeneralRules general) {
        Problems problems = new Problems();
        Optional<Policy> policy = new PolicyReader(general, problems).read(folder);
        List<CheckFinding> findings = new ArrayList<>();
        problems.asFound().forEach(problem -> findings.add(new CheckFinding(Severity.ERROR, problem)));
        if (problems.omitted() > 0) {
            findings.add(new CheckFinding(Severity.ERROR, omitted(folder, problems.omitted())));
        }
        further.forEach(check -> findings.addAll(check.check(folder, policy)));
        String id = policy.map(read -> read.metadata().id()).orElse(folder.name());
        return new CheckReport(id, folder, policy.map(read -> checked(read, general)), inFileOrder(findings));
    }

    private static Problem omitted(Folder folder, long omitted) {
        return Problem.of(
                ProblemCode.TOO_MANY,
                Place.of(folder.name()),
                omitted + " more findings are not shown, since there are more than " + Problems.MOST_KEPT);
    }

    private static Checked checked(Policy policy, GeneralRules general) {
        int all = policy.rules().rules().size();
        int shared = general.rules().rules().size();
        return new Checked(
                all - shared,
                shared,
                policy.gradations().lines(),
                policy.gradations().areas().size());
    }

    /** File by file: the metadata, the table, then everything else; each from top to bottom. */
    private static List<CheckFinding> inFileOrder(List<CheckFinding> findings) {
        List<String> order = findings.stream()
                .map(finding -> finding.problem().place().file())
                .sorted(comparing(PolicyCheck::rank).thenComparing(file -> file))
                .distinct()
                .toList();
        return findings.stream()
                .sorted(comparingInt((CheckFinding finding) ->
                                order.indexOf(finding.problem().place().file()))
                        .thenComparingInt(finding -> finding.problem().place().line())
                        .thenComparingInt(finding -> finding.problem().place().column()))
                .toList();
    }

    private static int rank(String file) {
        if (file.endsWith("policy.json")) {
            return 0;
        }
        return file.endsWith(".csv") ? 1 : 2;
    }
}
