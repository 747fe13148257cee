package nl.weegschaal.model.clock;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/**
 * A norm that was applied.
 *
 * @param rule the rule that states it
 * @param sentence the norm in words
 * @param sources where it stands in law, at least one
 * @param status whether it is published or a choice of this project
 */
public record ClockReason(RuleId rule, Text sentence, List<LegalSource> sources, PolicyStatus status) {
    /** Copies the sources. */
    public ClockReason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(status, "status");
        sources = List.copyOf(sources);
    }
}
