package nl.weegschaal.engine.language;

import java.util.List;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.clock.fact.ClockConclusion;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/**
 * One rule of the clock: one norm on time limits. It has facts and questions of its own, so it can name nothing of the
 * merits.
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
public record ClockRule(
        RuleId id,
        ClockQuestion question,
        Text sentence,
        List<String> sources,
        PolicyStatus status,
        List<Condition> conditions,
        ClockConclusion conclusion,
        String file)
        implements Norm {
    /** Copies the lists. */
    public ClockRule {
        sources = List.copyOf(sources);
        conditions = List.copyOf(conditions);
    }

    @Override
    public String stratum() {
        return question.name();
    }
}
