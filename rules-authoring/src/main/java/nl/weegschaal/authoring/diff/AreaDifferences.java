package nl.weegschaal.authoring.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.authoring.diff.AreaComparison.Found;
import nl.weegschaal.authoring.diff.ComparedAreas.Spot;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Question;

/** Gathers the cases whose findings on an area differ: areas of which both policies say the same are shown together. */
final class AreaDifferences {
    private final Spaces spaces;
    private final Examples examples;
    private final Map<Conditions, List<Found>> known = new LinkedHashMap<>();
    private final Map<Key, Group> groups = new LinkedHashMap<>();

    /**
     * What makes cases one group: the findings, which cases they are, and what the policies say about the area. The role of the area and
     * who holds power there are no part of it; they made no difference if the cases are the same.
     */
    private record Key(AnswersOfBoth findings, Optional<Integer> cases, OldAndNew<List<GivenFact>> place) {}

    private record Member(AreaRole role, Spot spot, Conditions setting) {}

    private record Group(Found found, List<Member> members) {}

    AreaDifferences(Spaces spaces, Examples examples) {
        this.spaces = spaces;
        this.examples = examples;
    }

    List<Difference> of(ComparedAreas territory) {
        territory.homes().forEach((spot, setting) -> add(AreaRole.HOME, spot, setting));
        territory.elsewhere().forEach((spot, setting) -> add(AreaRole.ALTERNATIVE, spot, setting));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getKey().findings().question()))
                .map(group -> difference(group.getKey(), group.getValue()))
                .toList();
    }

    private void add(AreaRole role, Spot spot, Conditions setting) {
        for (Found found : known.computeIfAbsent(setting, spaces.area()::differences)) {
            groups.computeIfAbsent(key(setting, found), each -> new Group(found, new ArrayList<>()))
                    .members()
                    .add(new Member(role, spot, setting));
        }
    }

    private Key key(Conditions setting, Found found) {
        boolean everyCase = found.cases() == spaces.area().possible(setting);
        boolean ofPolicy = found.findings().question() == Question.POLICY;
        return new Key(
                found.findings(),
                everyCase ? Optional.empty() : Optional.of(found.cases()),
                setting.facts().map(facts -> ofPolicy ? List.of() : gradation(facts)));
    }

    /** What a policy says about the violence in an area. */
    static List<GivenFact> gradation(List<GivenFact> facts) {
        return facts.stream()
                .filter(fact -> fact instanceof AreaPolicy || fact instanceof AreaGradation)
                .toList();
    }

    private Difference difference(Key key, Group group) {
        Member first = group.members().get(0);
        AreaComparison areas = spaces.area();
        Set<AreaRole> roles = new TreeSet<>();
        group.members().forEach(member -> roles.add(member.role()));
        int cases = group.found().cases();
        SharedSpace common =
                new SharedSpace(areas.theories(), spaces.rules(), List.of(areas.inSetting(first.setting(), cases)));
        return new Difference(
                key.findings(),
                roles,
                Optional.empty(),
                Optional.of(key.place()).filter(place -> !place.before().isEmpty()),
                where(group.members().stream().map(Member::spot).toList()),
                areas.classes(first.setting(), cases),
                areas.cases(first.setting(), cases),
                common.find(rules -> areas.elements(cases, rules)),
                examples.inArea(first.role(), first.spot(), key.findings(), cases));
    }

    /** Spots area by area, each with its days. */
    static List<AreaDays> where(List<Spot> spots) {
        Map<Optional<AreaCode>, List<ComparedDays>> days = new LinkedHashMap<>();
        for (Spot spot : spots) {
            List<ComparedDays> ofArea = days.computeIfAbsent(spot.area(), area -> new ArrayList<>());
            if (!ofArea.contains(spot.ground().days())) {
                ofArea.add(spot.ground().days());
            }
        }
        return days.entrySet().stream()
                .sorted(Comparator.comparing(
                        area -> area.getKey().map(code -> code.value()).orElse("")))
                .map(area -> new AreaDays(area.getKey(), ComparedDays.joined(area.getValue())))
                .toList();
    }
}
