package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.space.Partition;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.IndividualElement;

/** What rules look at in individual elements before they say which degree is shown. */
final class DegreeGauges {
    private DegreeGauges() {}

    static Partition of(Collection<Rule> rules) {
        Set<Class<? extends ClosedFact>> asked = new HashSet<>(Set.of(DegreeShown.class));
        List<Condition> conditions = new ArrayList<>();
        Set<Rule> behind = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Rule rule : rules) {
                if (asked.contains(rule.conclusion().getClass()) && behind.add(rule)) {
                    rule.conditions().forEach(condition -> {
                        asked.add(condition.pattern().type().type());
                        conditions.add(condition);
                    });
                    grew = true;
                }
            }
        }
        return Partition.of(conditions.stream()
                .filter(condition -> condition.pattern().type().type() == IndividualElement.class)
                .toList());
    }
}
