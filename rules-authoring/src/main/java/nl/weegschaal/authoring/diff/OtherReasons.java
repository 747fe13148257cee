package nl.weegschaal.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegschaal.model.vocabulary.Scope;

/** Finds the rules by which two policies give other reasons for the same findings. */
final class OtherReasons {
    private final Spaces spaces;
    private final List<RuleChange> changes;

    OtherReasons(Spaces spaces, List<RuleChange> changes) {
        this.spaces = spaces;
        this.changes = changes;
    }

    /** The rules, those of the old policy first; none of them is said to make a difference in every case. */
    List<RuleUse> of(ComparedAreas territory) {
        Map<Object, RuleUse> uses = new LinkedHashMap<>();
        List<SharedSpace.Cases> inAreas = new ArrayList<>();
        Set<Conditions> settings = new LinkedHashSet<>(territory.homes().values());
        settings.addAll(territory.elsewhere().values());
        AreaComparison areas = spaces.area();
        settings.stream()
                .filter(setting -> changed(Scope.AREA) || !setting.facts().same())
                .forEach(setting -> inAreas.add(areas.inSetting(setting, areas.same(setting))));
        new SharedSpace(areas.theories(), spaces.rules(), inAreas).uses().forEach(use -> add(uses, use));
        List<SharedSpace.Cases> ofAlternatives = new ArrayList<>();
        Set<Proposal.Key> seen = new LinkedHashSet<>();
        territory.proposals().values().stream()
                .filter(proposal -> seen.add(proposal.key()))
                .forEach(proposal ->
                        ofAlternatives.addAll(spaces.alternative().same(proposal, changed(Scope.ALTERNATIVE))));
        new SharedSpace(spaces.alternativeTheories(), spaces.rules(), ofAlternatives)
                .uses()
                .forEach(use -> add(uses, use));
        return List.copyOf(uses.values());
    }

    private static void add(Map<Object, RuleUse> uses, RuleUse use) {
        RuleUse plain = new RuleUse(use.rule(), use.after(), false);
        uses.put(plain, plain);
    }

    private boolean changed(Scope scope) {
        return changes.stream()
                .flatMap(change -> change.rule().before().or(change.rule()::after).stream())
                .anyMatch(rule -> rule.question().scope() == scope);
    }
}
