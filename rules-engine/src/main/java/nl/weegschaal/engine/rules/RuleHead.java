package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** What a rule says about itself. */
record RuleHead<Q>(Q question, Text sentence, List<String> sources, PolicyStatus status) {}
