package nl.weegschaal.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.check.BundledRules;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.policy.Moratorium;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.vocabulary.CountryCode;

/** The decision moratoria that the bundled policies tell of. They are read when a timeline first names a country. */
final class CountryMoratoria {
    private final Problems problems;
    private final Map<CountryCode, List<Moratorium>> moratoria = new HashMap<>();
    private Optional<BundledRules> bundled = Optional.empty();

    CountryMoratoria(Problems problems) {
        this.problems = problems;
    }

    List<MoratoriumPeriod> of(Timeline timeline) {
        return timeline.country().map(country -> of(country, timeline)).orElse(List.of());
    }

    private List<MoratoriumPeriod> of(CountryCode country, Timeline timeline) {
        BundledRules rules = bundled.orElseGet(BundledRules::load);
        bundled = Optional.of(rules);
        SourceCatalogue sources = rules.general().sources();
        return moratoria.computeIfAbsent(country, asked -> read(asked, rules)).stream()
                .map(moratorium -> new MoratoriumPeriod(
                        moratorium.from(),
                        moratorium.until(),
                        Optional.of(sources.source(moratorium.source(), timeline.lodged(), moratorium.from()))))
                .toList();
    }

    private List<Moratorium> read(CountryCode country, BundledRules rules) {
        PolicyReader reader = new PolicyReader(rules.general(), problems);
        return rules.ids().stream()
                .flatMap(id -> rules.policy(id).stream())
                .flatMap(folder -> reader.read(folder).stream())
                .filter(policy -> policy.metadata().country().equals(country))
                .flatMap(policy -> policy.metadata().moratorium().stream())
                .toList();
    }
}
