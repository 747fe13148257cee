package nl.weegschaal.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyFiles;
import nl.weegschaal.engine.policy.PolicyInFolder;
import nl.weegschaal.engine.policy.PolicySetCheck;
import nl.weegschaal.engine.policy.TransitionCheck;
import nl.weegschaal.engine.policy.VersionGaps;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.engine.prove.Prover;
import nl.weegschaal.engine.scenario.GeneralScenarios;

/**
 * Checks policies: everything that is wrong with one is found at once. Every check gives what it found before acceptances;
 * those of the policy are applied once, at the end, over the warnings of all checks together.
 */
public final class PolicyCheck {
    private final GeneralScenarios general;
    private final Prover prover;
    private final List<FurtherCheck> further;

    private PolicyCheck(GeneralScenarios general, Prover prover, List<FurtherCheck> further) {
        this.general = general;
        this.prover = prover;
        this.further = List.copyOf(further);
    }

    /**
     * The checks of metadata, tables, rules, files, scenarios and guardrails. Runs the scenarios of the general rules, which are the
     * same for every policy.
     *
     * @param general the general rules that the policies build on; what may be wrong with those is not found again, but
     *     for a scenario of theirs that fails
     * @return a check
     */
    public static PolicyCheck standard(GeneralRules general) {
        return standard(general, new Prover(general), Steps.unheard());
    }

    /**
     * The same checks with a prover of the caller.
     *
     * @param general the general rules
     * @param prover proves the guardrails
     * @param steps is told how far the scenarios of the general rules are
     * @return a check
     */
    public static PolicyCheck standard(GeneralRules general, Prover prover, Steps steps) {
        return new PolicyCheck(
                GeneralScenarios.run(general, steps),
                prover,
                List.of(new LineEnds(), (folder, policy) -> Found.of(PolicyFiles.unknown(folder))));
    }

    /**
     * This check with one more.
     *
     * @param check what to check in addition to the rest
     * @return a new check
     */
    public PolicyCheck and(FurtherCheck check) {
        return new PolicyCheck(
                general,
                prover,
                Stream.concat(further.stream(), Stream.of(check)).toList());
    }

    /**
     * Checks a policy by itself.
     *
     * @param folder the folder that is the policy
     * @return what was found
     */
    public CheckReport check(Folder folder) {
        return check(List.of(folder)).get(0);
    }

    /**
     * Checks policies that are to be used together.
     *
     * @param folders the folder of each
     * @return what was found in each, in the same order; that two do not fit is found in the one that begins later
     */
    public List<CheckReport> check(List<Folder> folders) {
        List<Examination> examinations = folders.stream().map(this::examination).toList();
        List<PolicyInFolder> policies = examinations.stream()
                .flatMap(examination -> examination.policy().stream())
                .toList();
        List<PolicySetCheck.Clash> clashes = new ArrayList<>(PolicySetCheck.clashes(policies));
        clashes.addAll(TransitionCheck.of(policies));
        clashes.forEach(
                clash -> of(clash.policy(), examinations).ifPresent(examination -> examination.add(clash.problem())));
        VersionGaps.of(policies)
                .forEach(gap -> of(gap.policy(), examinations)
                        .ifPresent(examination -> examination.add(Found.of(List.of(gap.remark())))));
        return examinations.stream().map(Examination::report).toList();
    }

    private static Optional<Examination> of(PolicyInFolder policy, List<Examination> examinations) {
        return examinations.stream()
                .filter(examination ->
                        examination.policy().filter(policy::equals).isPresent())
                .findFirst();
    }

    private Examination examination(Folder folder) {
        Examination examination = new Examination(folder, general, prover);
        Optional<Policy> policy = examination.policy().map(PolicyInFolder::policy);
        further.forEach(check -> examination.add(check.check(folder, policy)));
        return examination;
    }
}
