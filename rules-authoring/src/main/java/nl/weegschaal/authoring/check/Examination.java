package nl.weegschaal.authoring.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.load.BrokenGuardrails;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyInFolder;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.engine.prove.Prover;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Acceptance;
import nl.weegschaal.engine.remark.AcceptanceReader;
import nl.weegschaal.engine.remark.Accepted;
import nl.weegschaal.engine.scenario.GeneralScenarios;
import nl.weegschaal.engine.scenario.ScenarioReport;
import nl.weegschaal.engine.scenario.Scenarios;
import nl.weegschaal.engine.space.SpaceTooLarge;

/** The check of one policy while it goes on: gathers what every check finds, and makes the report of it. */
final class Examination {
    private final Folder folder;
    private final GeneralRules general;
    private final Problems problems = new Problems();
    private final List<AcceptableProblem> remarks = new ArrayList<>();
    private final List<Acceptance> acceptances;
    private final Optional<Policy> policy;
    private final Optional<ScenarioReport> scenarios;
    private final BrokenGuardrails guardrails;
    private final Map<Problem, Counterexample> broken = new LinkedHashMap<>();
    private final Optional<Proof> proof;

    Examination(Folder folder, GeneralScenarios general, Prover prover) {
        this.folder = folder;
        this.general = general.general();
        this.guardrails = new BrokenGuardrails(folder, general.general().words());
        this.policy = new PolicyReader(general.general(), problems).read(folder);
        this.acceptances = AcceptanceReader.read(folder, problems);
        this.scenarios = policy.map(read -> Scenarios.run(general, read, folder, problems));
        scenarios.ifPresent(report -> {
            remarks.addAll(report.remarks());
            general.problems().forEach(problems::add);
        });
        this.proof = policy.flatMap(read -> prove(prover, read));
    }

    /** Proves the policy; what stands against it is found at the rules that bring it about. */
    private Optional<Proof> prove(Prover prover, Policy read) {
        try {
            Proof proof = prover.prove(read);
            proof.counterexamples().forEach(shown -> broken.put(guardrails.problem(shown), shown));
            broken.keySet().forEach(problems::add);
            return Optional.of(proof);
        } catch (SpaceTooLarge tooLarge) {
            problems.add(guardrails.notProved(tooLarge));
            return Optional.empty();
        }
    }

    Optional<PolicyInFolder> policy() {
        return policy.map(read -> new PolicyInFolder(folder, read));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void add(Found found) {
        found.errors().forEach(problems::add);
        remarks.addAll(found.remarks());
    }

    CheckReport report() {
        Accepted accepted = Accepted.apply(remarks, acceptances);
        List<CheckFinding> findings = new ArrayList<>();
        problems.asFound().forEach(problem -> findings.add(CheckFinding.of(problem)));
        if (problems.omitted() > 0) {
            findings.add(CheckFinding.of(omitted()));
        }
        accepted.open().forEach(remark -> findings.add(CheckFinding.of(remark)));
        // Of a policy that cannot be read most warnings are not known, so neither is which acceptances are of use.
        if (policy.isPresent()) {
            accepted.problems().forEach(problem -> findings.add(CheckFinding.of(problem)));
        }
        return new CheckReport(
                false,
                policy.map(read -> read.metadata().id()).orElseGet(folder::name),
                folder,
                policy.map(this::checked),
                scenarios,
                proof,
                broken,
                accepted.accepted(),
                FileOrder.of(findings));
    }

    private Problem omitted() {
        return Problem.of(
                ProblemCode.TOO_MANY,
                Place.of(folder.name()),
                CheckMessage.MORE_FINDINGS.with(problems.omitted(), Problems.MOST_KEPT));
    }

    private Checked checked(Policy read) {
        int all = read.rules().rules().size();
        int shared = general.rules().rules().size();
        return new Checked(
                all - shared,
                shared,
                read.gradations().lines(),
                read.gradations().areas().size());
    }
}
