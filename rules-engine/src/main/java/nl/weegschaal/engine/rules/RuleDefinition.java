package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;

/**
 * What a rule says of itself: the metadata above its conditions.
 *
 * @param id its name
 * @param question the question that it helps to answer
 * @param sentence the norm in words
 * @param sources the ids of the legal sources, at least one
 * @param status whether it is a published norm or an illustrative default
 * @param file the file that holds it
 */
public record RuleDefinition(
        RuleId id, Question question, Text sentence, List<String> sources, PolicyStatus status, String file) {}
