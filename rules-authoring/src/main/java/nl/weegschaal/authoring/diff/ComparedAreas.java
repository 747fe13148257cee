package nl.weegschaal.authoring.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Every area on every compared day: as home area, as area in which the scale is run, and as alternative. */
final class ComparedAreas {
    private final List<ComparedSpace> grounds;
    private final Map<Spot, Conditions> homes = new LinkedHashMap<>();
    private final Map<Spot, Conditions> elsewhere = new LinkedHashMap<>();

    /**
     * An area on compared days.
     *
     * @param ground the days
     * @param area the area; empty for a home that is not established, and if no alternative is named
     */
    record Spot(ComparedSpace ground, Optional<AreaCode> area) {}

    ComparedAreas(List<ComparedSpace> grounds) {
        this.grounds = grounds;
        for (ComparedSpace ground : grounds) {
            homes.put(new Spot(ground, Optional.empty()), ground.home(Optional.empty()));
            for (AreaCode area : ground.areas()) {
                homes.put(new Spot(ground, Optional.of(area)), ground.home(Optional.of(area)));
                elsewhere.put(new Spot(ground, Optional.of(area)), ground.there(area));
            }
        }
    }

    /** As home areas. */
    Map<Spot, Conditions> homes() {
        return homes;
    }

    /** As areas of an alternative. */
    Map<Spot, Conditions> elsewhere() {
        return elsewhere;
    }

    /** What the policies say about places, all of them. */
    Collection<List<GivenFact>> places() {
        Set<List<GivenFact>> places = new LinkedHashSet<>();
        for (Map<Spot, Conditions> settings : List.of(homes, elsewhere)) {
            settings.values().forEach(setting -> {
                places.add(place(setting.facts().before()));
                places.add(place(setting.facts().after()));
            });
        }
        return places;
    }

    private static List<GivenFact> place(List<GivenFact> facts) {
        return facts.stream().filter(AreaSpace::isPlace).toList();
    }

    /** As alternatives, with the case that none is named. */
    Map<Spot, Proposal> proposals() {
        Map<Spot, Proposal> proposals = new LinkedHashMap<>();
        for (ComparedSpace ground : grounds) {
            Spot none = new Spot(ground, Optional.empty());
            List<GivenFact> noArea = List.of(new NoAreaNamed());
            proposals.put(
                    none,
                    new Proposal(
                            new OldAndNew<>(noArea, noArea),
                            Optional.empty(),
                            Restrictions.of(ground, Optional.empty()),
                            homes(none)));
        }
        elsewhere.forEach((spot, setting) -> proposals.put(
                spot,
                new Proposal(
                        setting.facts().map(AlternativeSpace::proposed),
                        Optional.of(setting),
                        Restrictions.of(spot.ground(), spot.area()),
                        homes(spot))));
        return proposals;
    }

    private Set<Conditions> homes(Spot alternative) {
        Set<Conditions> settings = new LinkedHashSet<>();
        homeSpots(alternative).forEach(home -> settings.add(homes.get(home)));
        return settings;
    }

    /** The home areas for which an area can be an alternative. */
    List<Spot> homeSpots(Spot alternative) {
        List<Spot> spots = new ArrayList<>();
        homes.keySet().stream()
                .filter(home -> home.ground().equals(alternative.ground()))
                .filter(home -> home.area().isEmpty()
                        || alternative.area().isEmpty()
                        || home.ground()
                                .apart(home.area().get(), alternative.area().get()))
                .forEach(spots::add);
        return spots;
    }

    /** The setting of a home area. */
    Conditions home(Spot spot) {
        return Optional.ofNullable(homes.get(spot)).orElseThrow();
    }
}
