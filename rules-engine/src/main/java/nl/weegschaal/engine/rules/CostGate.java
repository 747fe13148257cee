package nl.weegschaal.engine.rules;

import java.util.HashMap;
import java.util.Map;
import nl.weegschaal.engine.language.Applications;
import nl.weegschaal.engine.language.Norm;

/** What the rules of each question can cost together in one run, by what they say and before there is any case. */
final class CostGate {
    /** How often all rules of one question together may apply in one run. */
    static final int MOST_APPLICATIONS = 200_000;

    /** How many facts may be counted or taken together for all rules of one question in one run. */
    static final int MOST_COUNTED = 20_000_000;

    private final Map<String, Long> applications = new HashMap<>();
    private final Map<String, Long> counted = new HashMap<>();

    /** Whether they cost no more than they may, with one more of them. */
    boolean fits(Norm rule) {
        long applied = applications.merge(rule.stratum(), Applications.of(rule.conditions()), Long::sum);
        long looked = counted.merge(rule.stratum(), Applications.counted(rule.conditions()), Long::sum);
        return applied <= MOST_APPLICATIONS && looked <= MOST_COUNTED;
    }
}
