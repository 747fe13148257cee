package nl.weegschaal.workbench.deadlines;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.folder.FoundPolicies;
import nl.weegschaal.engine.folder.PolicyFinder;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyMetadata;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.vocabulary.CountryCode;

/**
 * What policies say about themselves, those of a folder or jar or else the bundled ones. They are read once, when they are first
 * asked for.
 */
final class PolicyMoratoria {
    private final Optional<Path> place;
    private final Problems problems;
    private Optional<Read> read = Optional.empty();

    PolicyMoratoria(Optional<Path> place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    private record Read(SourceCatalogue sources, Map<CountryCode, List<PolicyMetadata>> byCountry) {}

    /** Reads policies that a person named; false if they cannot be used, for then no term would be right. */
    boolean canBeUsed() {
        long before = problems.count();
        place.ifPresent(named -> read());
        return problems.count() == before;
    }

    Map<CountryCode, List<PolicyMetadata>> byCountry() {
        return read().byCountry();
    }

    SourceCatalogue sources() {
        return read().sources();
    }

    private Read read() {
        Read found = read.orElseGet(this::load);
        read = Optional.of(found);
        return found;
    }

    private Read load() {
        BundledRules bundled = BundledRules.load();
        FoundPolicies ownOnes = FoundPolicies.asNamed(bundled.policies());
        FoundPolicies policies = place.map(named -> new PolicyFinder(FolderLimits.forPolicies(), problems)
                        .find(named)
                        .orElse(ownOnes))
                .orElse(ownOnes);
        Problems wrong = new Problems();
        PolicyReader reader = new PolicyReader(bundled.general(), wrong);
        Map<CountryCode, List<PolicyMetadata>> byCountry = policies.folder().folders().stream()
                .map(policies.folder()::folder)
                .flatMap(folder -> reader.read(folder).stream())
                .map(Policy::metadata)
                .collect(Collectors.groupingBy(PolicyMetadata::country));
        wrong.inDocumentOrder().forEach(problem -> problems.add(policies.located(problem)));
        return new Read(bundled.general().sources(), byCountry);
    }
}
