package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;

/** Finds the rules behind a conclusion, back to the given facts. */
final class Behind {
    private Behind() {}

    /** The rules, in the order in which they applied. */
    static List<RuleId> conclusion(List<Firing> firings, Predicate<DerivedFact> which) {
        Set<Fact> wanted = new HashSet<>();
        Set<RuleId> behind = new LinkedHashSet<>();
        for (int i = firings.size() - 1; i >= 0; i--) {
            Firing firing = firings.get(i);
            if (which.test(firing.conclusion()) || wanted.contains(firing.conclusion())) {
                behind.add(firing.rule());
                wanted.addAll(firing.premises());
            }
        }
        List<RuleId> ordered = new ArrayList<>(behind);
        Collections.reverse(ordered);
        return ordered;
    }
}
