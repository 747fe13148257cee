package nl.weegschaal.engine.language;

import java.util.List;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;

/**
 * One rule: one norm. This is all that a rule file can say; what the rule engine runs is made from this and never from the
 * text of the file.
 *
 * @param id its name
 * @param question the question that it helps to answer
 * @param sentence the norm in words
 * @param sources the ids of the legal sources, at least one
 * @param status whether it is a published norm or an illustrative default
 * @param conditions what must hold; at least one that names facts which are there
 * @param conclusion what then follows
 * @param file the file that holds it
 */
public record Rule(
        RuleId id,
        Question question,
        Text sentence,
        List<String> sources,
        PolicyStatus status,
        List<Condition> conditions,
        DerivedFact conclusion,
        String file)
        implements Norm {

    /** Copies the lists. */
    public Rule {
        sources = List.copyOf(sources);
        conditions = List.copyOf(conditions);
    }

    @Override
    public String stratum() {
        return question.name();
    }
}
