package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.prove.Theories;
import nl.weegschaal.engine.space.PolicyFrame;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.PolicyRestriction;

/**
 * What the original rules conclude in every case, over spaces that are cut where mutants look too. One space does for many
 * mutants. One that looks in a new way at what a case can have any number of gets a space to itself: together they would tell
 * too many cases apart.
 */
final class Decisions {
    /** What became clear of a mutant: where it differs, and over which space that was found. */
    record Difference(Theories theories, Decision decision, int differs) {
        boolean isNone() {
            return differs == Diagrams.FALSE;
        }
    }

    private final Collection<Rule> rules;
    private final Optional<PolicyFrame> frame;
    private final Map<Mutant<Rule>, Theories> theories = new LinkedHashMap<>();

    /**
     * Works out what the rules conclude.
     *
     * @param rules the original rules
     * @param frame the policy that they are for; empty for a country without one
     * @param mutants the mutants to decide on
     */
    Decisions(Collection<Rule> rules, Optional<PolicyFrame> frame, Collection<Mutant<Rule>> mutants) {
        this.rules = rules;
        this.frame = frame;
        Set<String> known = new HashSet<>();
        rules.forEach(rule -> rule.conditions()
                .forEach(condition -> known.add(condition.pattern().text())));
        List<Mutant<Rule>> together =
                mutants.stream().filter(mutant -> !isApart(mutant, known)).toList();
        if (!together.isEmpty()) {
            Theories shared = work(together);
            together.forEach(mutant -> theories.put(mutant, shared));
        }
    }

    private static boolean isApart(Mutant<Rule> mutant, Set<String> known) {
        return mutant.changed().stream()
                .flatMap(rule -> rule.conditions().stream())
                .anyMatch(condition -> {
                    FactPattern pattern = condition.pattern();
                    Class<?> type = pattern.type().type();
                    return (type == IndividualElement.class || type == PolicyRestriction.class)
                            && !known.contains(pattern.text());
                });
    }

    private Theories work(Collection<Mutant<Rule>> mutants) {
        List<Rule> looking = new ArrayList<>(rules);
        mutants.forEach(mutant -> mutant.changed().ifPresent(looking::add));
        return Theories.of(rules, looking, frame);
    }

    /** Where a mutant differs from its rule. */
    Difference difference(Mutant<Rule> mutant) {
        Theories here = Optional.ofNullable(theories.get(mutant)).orElseGet(() -> work(List.of(mutant)));
        Decision decision = new Decision(here, mutant);
        return new Difference(here, decision, decision.differs());
    }
}
