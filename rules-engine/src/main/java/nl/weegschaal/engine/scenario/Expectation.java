package nl.weegschaal.engine.scenario;

import java.util.Optional;
import nl.weegschaal.engine.problem.Place;

/** One thing that a scenario expects. */
sealed interface Expectation permits WordsExpected, ProtectionExpected, RuleExpected {
    /** Where in the scenario it stands. */
    Place place();

    /** What is found instead; empty if it is as expected. */
    Optional<Difference> difference(CaseRuns runs);

    /** Whether rules that come to this outcome find what is expected. */
    boolean isMetBy(Outcome outcome);
}
