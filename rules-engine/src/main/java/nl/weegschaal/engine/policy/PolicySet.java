package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.CountryCode;

/** The policies that are loaded: for a country one version after another, never two on one day. */
public final class PolicySet {
    private final SortedMap<CountryCode, List<Policy>> policies = new TreeMap<>();

    /**
     * Takes policies that were checked not to overlap.
     *
     * @param all the policies
     */
    public PolicySet(Collection<Policy> all) {
        all.forEach(policy -> policies.computeIfAbsent(policy.metadata().country(), country -> new ArrayList<>())
                .add(policy));
        policies.values()
                .forEach(versions -> versions.sort(
                        Comparator.comparing(policy -> policy.metadata().validFrom())));
    }

    /**
     * The versions of a country's policy.
     *
     * @param country the country
     * @return the versions, the earliest first; none if the country has no policy
     */
    public List<Policy> versions(CountryCode country) {
        return List.copyOf(policies.getOrDefault(country, List.of()));
    }

    /**
     * The policy in force on a day.
     *
     * @param country the country
     * @param day the decision date
     * @return the one version that covers the day; empty if none does, and never an older or newer one instead
     */
    public Optional<Policy> inForce(CountryCode country, LocalDate day) {
        return versions(country).stream()
                .filter(policy -> policy.metadata().inForceOn(day))
                .findFirst();
    }

    /**
     * The policy for a case: the version in force on the decision date, or the earlier one to which its transitional rule leaves the
     * application. The rule of the version in force decides alone; that of the earlier version is not looked at.
     *
     * @param country the country
     * @param decision the decision date
     * @param lodged the lodging date, which counts for that rule alone
     * @return the version; empty if none covers the decision date
     */
    public Optional<Policy> forCase(CountryCode country, LocalDate decision, LocalDate lodged) {
        return inForce(country, decision).map(version -> left(version, lodged).orElse(version));
    }

    private Optional<Policy> left(Policy version, LocalDate lodged) {
        return version.metadata()
                .transition()
                .filter(rule -> rule.covers(lodged))
                .flatMap(rule -> versions(version.metadata().country()).stream()
                        .filter(earlier -> earlier.metadata().id().equals(rule.version()))
                        .filter(earlier -> earlier.metadata()
                                .validFrom()
                                .isBefore(version.metadata().validFrom()))
                        .findFirst()
                        .map(earlier -> earlier.keptBy(version, rule)));
    }

    /**
     * The gap between the versions of a country's policy that a day falls into.
     *
     * @param country the country
     * @param day the decision date
     * @return the gap; empty if a version covers the day or the country has no policy at all
     */
    public Optional<Gap> gap(CountryCode country, LocalDate day) {
        List<PolicyMetadata> versions =
                versions(country).stream().map(Policy::metadata).toList();
        return versions.isEmpty() || inForce(country, day).isPresent()
                ? Optional.empty()
                : Optional.of(Gap.around(day, versions));
    }

    /**
     * The countries that have a policy.
     *
     * @return each country once
     */
    public SortedSet<CountryCode> countries() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(policies.keySet()));
    }

    /**
     * Every policy.
     *
     * @return the policies, by country and first day
     */
    public List<Policy> all() {
        return policies.values().stream().flatMap(List::stream).toList();
    }
}
