package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.table.Terms;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/**
 * What a policy says about itself, as its {@code policy.json} has it.
 *
 * @param id its name, one for every version
 * @param country the country of origin that it is about
 * @param title what it is called
 * @param status published or illustrative
 * @param statusNote what that means for this policy
 * @param validFrom the first day on which it applies
 * @param validUntil the last day on which it applies, if it has one
 * @param reviewBy the day after which it counts as stale, if it has one
 * @param referenceFrom the first day of the reference period of the country information, if stated
 * @param referenceUntil the last day of that period, if stated
 * @param armedConflict what it states about the conflict
 * @param sources the ids of its sources in the catalogue, at least one
 * @param terms the profiles, conditions and actors that its tables may name
 * @param moratoria the decision moratoria for the country, in the order in which the policy gives them
 * @param transition the transitional rule for applications from before a day, if it has one
 */
public record PolicyMetadata(
        String id,
        CountryCode country,
        Text title,
        PolicyStatus status,
        Text statusNote,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> reviewBy,
        Optional<LocalDate> referenceFrom,
        Optional<LocalDate> referenceUntil,
        ArmedConflict armedConflict,
        List<String> sources,
        Terms terms,
        List<Moratorium> moratoria,
        Optional<Transition> transition) {
    /** Copies the moratoria. */
    public PolicyMetadata {
        moratoria = List.copyOf(moratoria);
    }

    /**
     * The decision moratorium that applied on a day.
     *
     * @param day the decision date
     * @return the moratorium, the first one if several applied; empty if none did
     */
    public Optional<Moratorium> moratorium(LocalDate day) {
        return moratoria.stream().filter(each -> each.appliesOn(day)).findFirst();
    }

    /**
     * Whether the policy is in force on a day.
     *
     * @param day the decision date
     * @return true from the first day to the last, both included
     */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
