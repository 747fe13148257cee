package nl.weegschaal.model.outlook;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.text.Text;

/**
 * The first condition of a rule that a case does not meet.
 *
 * @param condition what the rule asks
 * @param found the facts that the case has where the rule looks; empty if there are none
 */
public record FailedCondition(Text condition, List<Text> found) {
    /** Copies the facts. */
    public FailedCondition {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(found, "found");
        found = List.copyOf(found);
    }
}
