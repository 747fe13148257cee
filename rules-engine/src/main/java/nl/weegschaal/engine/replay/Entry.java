package nl.weegschaal.engine.replay;

import java.util.List;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.vocabulary.Question;

/** One thing that a derivation says, apart from how it names it. Two derivations differ in what only one of them says. */
public sealed interface Entry {
    /**
     * The run of the rules that it is part of.
     *
     * @return such as {@code home} or {@code there(UA-46)}
     */
    String run();

    /**
     * A fact that was given to the rules.
     *
     * @param run the run
     * @param fact the fact
     */
    record Given(String run, Fact fact) implements Entry {}

    /**
     * A rule that was applied.
     *
     * @param run the run
     * @param question the question that the rule helps to answer
     * @param rule the rule
     * @param premises the facts that it rests on, in a fixed order
     * @param conclusion what it concluded
     */
    record Applied(String run, Question question, RuleId rule, List<Fact> premises, Fact conclusion) implements Entry {
        /** Copies the premises. */
        public Applied {
            premises = List.copyOf(premises);
        }
    }

    /**
     * A finding.
     *
     * @param run the run
     * @param question the question
     * @param code the conclusion
     */
    record Found(String run, Question question, Enum<?> code) implements Entry {}

    /**
     * What a rule says.
     *
     * @param run the first run in which it was applied
     * @param question the question that the rule helps to answer
     * @param rule the rule
     * @param hash the hash of all that it says
     */
    record Said(String run, Question question, RuleId rule, String hash) implements Entry {}
}
