package nl.weegschaal.engine.policy;

import java.time.LocalDate;

/**
 * A transitional rule: applications that were lodged before a day stay under an earlier version of the policy.
 *
 * @param lodgedBefore the day
 * @param version the name of the earlier version
 */
public record Transition(LocalDate lodgedBefore, String version) {
    boolean covers(LocalDate lodged) {
        return lodged.isBefore(lodgedBefore);
    }
}
