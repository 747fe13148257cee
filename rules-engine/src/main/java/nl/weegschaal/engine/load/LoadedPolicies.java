package nl.weegschaal.engine.load;

import java.util.List;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.PolicySet;

/**
 * Rules and policies that were read, compiled and proved, and may be advised by.
 *
 * @param general the general rules
 * @param policies every version of each country's policy
 * @param contents the files of the general rules, then those of each policy
 */
public record LoadedPolicies(GeneralRules general, PolicySet policies, List<RuleContent> contents) {
    public LoadedPolicies {
        contents = List.copyOf(contents);
    }
}
