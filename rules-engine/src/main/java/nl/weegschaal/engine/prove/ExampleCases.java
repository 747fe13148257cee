package nl.weegschaal.engine.prove;

import java.util.List;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Scope;

/** Writes the facts of one run as cases that have them. Whether a case comes to the same from its file on is for the caller to see. */
public final class ExampleCases {
    private final ExampleWriter writer;

    /**
     * Writes cases of one policy.
     *
     * @param policy the policy
     * @param theories what its rules conclude in every case
     */
    public ExampleCases(Policy policy, Theories theories) {
        this.writer = new ExampleWriter(policy, theories);
    }

    /**
     * The cases that may have some facts.
     *
     * @param scope what the run is about
     * @param facts all its given facts, of the space of those theories
     * @param reference what the case is called
     * @return the cases, those that need nothing made up first; none if the policy is never so that the case can occur
     */
    public List<Example> of(Scope scope, List<GivenFact> facts, CaseReference reference) {
        return writer.write(Exhibit.of(scope, facts), reference);
    }
}
