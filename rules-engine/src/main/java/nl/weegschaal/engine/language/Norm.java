package nl.weegschaal.engine.language;

import java.util.List;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** What a rule on the merits and a rule of the clock have in common: one norm with its sources. */
public sealed interface Norm permits Rule, ClockRule {
    /**
     * Its name.
     *
     * @return the name of the rule
     */
    RuleId id();

    /**
     * The norm in words.
     *
     * @return the sentence
     */
    Text sentence();

    /**
     * What it rests on in law.
     *
     * @return the ids of the legal sources, at least one
     */
    List<String> sources();

    /**
     * Whether it is a published norm or an illustrative default.
     *
     * @return the status
     */
    PolicyStatus status();

    /**
     * What must hold.
     *
     * @return the conditions
     */
    List<Condition> conditions();

    /**
     * What then follows.
     *
     * @return the conclusion
     */
    ClosedFact conclusion();

    /**
     * The name of the question that it helps to answer; rules of one question apply together.
     *
     * @return the name of a constant
     */
    String stratum();

    /**
     * Where it stands.
     *
     * @return the file that holds it
     */
    String file();
}
