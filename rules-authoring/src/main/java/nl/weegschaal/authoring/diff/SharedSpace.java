package nl.weegschaal.authoring.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.CanonicalRule;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.fact.DerivedFact;

/** Finds what cases whose findings differ have in common. */
final class SharedSpace {
    /**
     * Some of the cases, with what is known of them.
     *
     * @param cases the cases
     * @param slice what a statement says under each policy, once that is known
     */
    record Cases(int cases, OldAndNew<IntUnaryOperator> slice) {}

    private final OldAndNew<Theory> theories;
    private final OldAndNew<Map<String, Rule>> rules;
    private final Diagrams diagrams;
    private final List<Cases> all;

    SharedSpace(OldAndNew<Theory> theories, OldAndNew<Collection<Rule>> rules, List<Cases> all) {
        this.theories = theories;
        this.rules = rules.map(side -> byHash(side, theories));
        this.diagrams = theories.before().space().diagrams();
        this.all = all;
    }

    private static Map<String, Rule> byHash(Collection<Rule> rules, OldAndNew<Theory> theories) {
        Map<String, Rule> byHash = new HashMap<>();
        rules.stream()
                .filter(rule ->
                        rule.question().scope() == theories.before().space().scope())
                .forEach(rule -> byHash.put(CanonicalRule.hash(rule), rule));
        return byHash;
    }

    /** All of it; individual elements are counted by what the rules that make the difference look at. */
    Common find(Function<Collection<Rule>, List<ElementCount>> elements) {
        List<DerivedFact> before = always(theories.before(), false);
        List<DerivedFact> after = always(theories.after(), true);
        List<RuleUse> uses = uses();
        return new Common(
                before.stream().filter(fact -> !after.contains(fact)).toList(),
                after.stream().filter(fact -> !before.contains(fact)).toList(),
                before.stream().filter(after::contains).toList(),
                uses,
                elements.apply(uses.stream().map(RuleUse::rule).toList()));
    }

    /** The rules that make a difference, those of the old policy first. */
    List<RuleUse> uses() {
        List<RuleUse> uses = new ArrayList<>();
        uses.addAll(uses(false));
        uses.addAll(uses(true));
        return uses;
    }

    private List<DerivedFact> always(Theory theory, boolean after) {
        return theory.conclusions().entrySet().stream()
                .filter(fact -> all.stream().allMatch(some -> isIn(some, fact.getValue(), after)))
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.question() == other.question()
                        ? FactWords.of(one).compareTo(FactWords.of(other))
                        : one.question().compareTo(other.question()))
                .toList();
    }

    private boolean isIn(Cases some, int statement, boolean after) {
        return diagrams.without(some.cases(), slice(some, statement, after)) == Diagrams.FALSE;
    }

    private static int slice(Cases some, int statement, boolean after) {
        return (after ? some.slice().after() : some.slice().before()).applyAsInt(statement);
    }

    private List<RuleUse> uses(boolean after) {
        Map<String, Rule> own = after ? rules.after() : rules.before();
        Map<String, Rule> others = after ? rules.before() : rules.after();
        List<RuleUse> uses = new ArrayList<>();
        own.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> one.id().compareTo(other.id())))
                .forEach(rule -> {
                    int here = theory(after).applies(rule.getValue().id());
                    int there = others.containsKey(rule.getKey())
                            ? theory(!after).applies(rule.getValue().id())
                            : Diagrams.FALSE;
                    add(uses, rule.getValue(), after, here, there);
                });
        return uses;
    }

    private Theory theory(boolean after) {
        return after ? theories.after() : theories.before();
    }

    private void add(List<RuleUse> uses, Rule rule, boolean after, int here, int there) {
        boolean ever = false;
        boolean always = true;
        for (Cases some : all) {
            int only = diagrams.without(slice(some, here, after), slice(some, there, !after));
            ever |= diagrams.and(some.cases(), only) != Diagrams.FALSE;
            always &= diagrams.without(some.cases(), only) == Diagrams.FALSE;
        }
        if (ever) {
            uses.add(new RuleUse(rule, after, always));
        }
    }
}
