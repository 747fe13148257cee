package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;

/** What a rule says of itself. */
record RuleHead(Question question, Text sentence, List<String> sources, PolicyStatus status) {}
