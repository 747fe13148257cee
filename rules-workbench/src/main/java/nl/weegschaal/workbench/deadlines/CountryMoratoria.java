package nl.weegschaal.workbench.deadlines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.policy.Moratorium;
import nl.weegschaal.engine.policy.PolicyMetadata;
import nl.weegschaal.model.clock.MoratoriumOrigin;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.vocabulary.CountryCode;

/** The decision moratoria that policies state. The policies are read when a timeline first names a country. */
final class CountryMoratoria {
    private final PolicyMoratoria policies;

    CountryMoratoria(PolicyMoratoria policies) {
        this.policies = policies;
    }

    List<MoratoriumPeriod> of(Timeline timeline) {
        return timeline.country().map(country -> of(country, timeline)).orElse(List.of());
    }

    private List<MoratoriumPeriod> of(CountryCode country, Timeline timeline) {
        Map<CountryCode, List<PolicyMetadata>> byCountry = policies.byCountry();
        return byCountry.getOrDefault(country, List.of()).stream()
                .flatMap(policy -> policy.moratoria().stream().map(moratorium -> period(moratorium, policy, timeline)))
                .toList();
    }

    private MoratoriumPeriod period(Moratorium moratorium, PolicyMetadata policy, Timeline timeline) {
        SourceCatalogue sources = policies.sources();
        return new MoratoriumPeriod(
                moratorium.from(),
                moratorium.until(),
                Optional.of(new MoratoriumOrigin(
                        policy.id(),
                        policy.title(),
                        policy.status(),
                        sources.source(moratorium.source(), timeline.lodged(), moratorium.from()))));
    }
}
