package nl.weegschaal.engine.scenario;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.ProgramFault;

/** Runs scenarios on the same engine that advises on cases. */
public final class ScenarioRunner {
    private final Assessor assessor;

    /**
     * Runs scenarios with some policies and no other.
     *
     * @param general the general rules
     * @param policies the policies
     */
    public ScenarioRunner(GeneralRules general, List<Policy> policies) {
        this.assessor = new Assessor(general, new PolicySet(policies));
    }

    /**
     * Runs a scenario.
     *
     * @param scenario the scenario
     * @return what came of it; what fails is in the result and not thrown
     */
    public ScenarioResult run(Scenario scenario) {
        try {
            CaseRuns runs = CaseRuns.of(assessor.assess(scenario.given().caseFile()));
            List<Difference> differences = scenario.expectations().stream()
                    .map(expectation -> expectation.difference(runs))
                    .flatMap(Optional::stream)
                    .toList();
            return new ScenarioResult(scenario, differences, List.of(), runs.runs());
        } catch (CaseRefused refused) {
            List<Problem> refusals = scenario.given().places().locate(refused.objections());
            return new ScenarioResult(scenario, List.of(), refusals, List.of());
        } catch (ProgramFault fault) {
            Problem problem = Problem.of(
                    ProblemCode.SCENARIO_FAILED, scenario.place(), ScenarioMessage.NO_ADVICE.with(fault.breach()));
            return new ScenarioResult(scenario, List.of(), List.of(problem), List.of());
        }
    }
}
