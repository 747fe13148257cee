package nl.weegschaal.engine.scenario;

import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.text.Text;

/**
 * Why something was found.
 *
 * @param rule the rule that led to it, or that did not fire
 * @param sentence the norm of that rule
 * @param note the word that it led to, or the first condition that does not hold
 */
public record Because(RuleId rule, Text sentence, Text note) {
    /**
     * The reason in one line.
     *
     * @return the rule and the note
     */
    public Text line() {
        return ScenarioMessage.BECAUSE.with(rule, note);
    }
}
