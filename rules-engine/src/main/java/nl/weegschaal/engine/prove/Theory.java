package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Question;

/** What rules conclude in every case of a space: for each rule and each conclusion the cases to which it applies. */
public final class Theory {
    private final Space space;
    private final Diagrams diagrams;
    private final Map<DerivedFact, Integer> concluded = new LinkedHashMap<>();
    private final Map<RuleId, Integer> applies = new TreeMap<>();
    private final Map<String, Integer> given = new HashMap<>();

    /**
     * Works out what rules conclude, question by question.
     *
     * @param space the space, cut at least where these rules look
     * @param rules rules that passed the gate; those of other scopes are skipped
     */
    public Theory(Space space, Collection<Rule> rules) {
        this.space = space;
        this.diagrams = space.diagrams();
        for (Question question : Question.values()) {
            if (question.scope() == space.scope()) {
                Map<DerivedFact, Integer> here = new LinkedHashMap<>();
                rules.stream()
                        .filter(rule -> rule.question() == question)
                        .forEach(rule -> here.merge(rule.conclusion(), apply(rule), diagrams::or));
                here.forEach((fact, statement) -> concluded.merge(fact, statement, diagrams::or));
            }
        }
    }

    private int apply(Rule rule) {
        int all = space.occurs();
        for (Condition condition : rule.conditions()) {
            all = diagrams.and(all, holds(condition));
        }
        applies.put(rule.id(), all);
        return all;
    }

    /**
     * The space.
     *
     * @return the space
     */
    public Space space() {
        return space;
    }

    /**
     * When a rule applies.
     *
     * @param rule its name
     * @return the cases of the space
     */
    public int applies(RuleId rule) {
        return applies.getOrDefault(rule, Diagrams.FALSE);
    }

    /**
     * When each rule applies.
     *
     * @return for each rule of this scope the cases of the space
     */
    Map<RuleId, Integer> applications() {
        return Collections.unmodifiableMap(applies);
    }

    /**
     * Everything that is concluded in any case.
     *
     * @return for each conclusion the cases of the space in which it follows
     */
    public Map<DerivedFact, Integer> conclusions() {
        return Collections.unmodifiableMap(concluded);
    }

    /**
     * When something is concluded.
     *
     * @param which the conclusions
     * @return the cases in which at least one of them follows
     */
    public int concludes(Predicate<DerivedFact> which) {
        return diagrams.or(concluded.entrySet().stream()
                .filter(fact -> which.test(fact.getKey()))
                .mapToInt(Map.Entry::getValue)
                .toArray());
    }

    /**
     * When more than one thing of a kind is concluded.
     *
     * @param which the conclusions
     * @return the cases in which at least two of them follow
     */
    public int concludesSeveral(Predicate<DerivedFact> which) {
        int seen = Diagrams.FALSE;
        int several = Diagrams.FALSE;
        for (Map.Entry<DerivedFact, Integer> conclusion : concluded.entrySet()) {
            if (which.test(conclusion.getKey())) {
                several = diagrams.or(several, diagrams.and(seen, conclusion.getValue()));
                seen = diagrams.or(seen, conclusion.getValue());
            }
        }
        return several;
    }

    /**
     * When a condition holds.
     *
     * @param condition the condition; on given facts it must be one that the space was cut for
     * @return the points at which it holds, whether they occur or not
     */
    public int holds(Condition condition) {
        if (!GivenFact.class.isAssignableFrom(condition.pattern().type().type())) {
            return work(condition);
        }
        Integer known = given.get(condition.text());
        int statement = known == null ? work(condition) : known;
        given.put(condition.text(), statement);
        return statement;
    }

    private int work(Condition condition) {
        if (condition instanceof Condition.Counted counted) {
            return found(condition.pattern(), count -> counted.operator().holds(count, List.of(counted.bound())));
        }
        boolean present = condition instanceof Condition.Present;
        return found(condition.pattern(), count -> present == count > 0);
    }

    private int found(FactPattern pattern, Predicate<Integer> enough) {
        if (GivenFact.class.isAssignableFrom(pattern.type().type())) {
            return given(pattern, enough, 0, 0, new HashMap<>());
        }
        List<Integer> matching = new ArrayList<>();
        concluded.forEach((fact, statement) -> {
            if (!new Evaluation(List.of(fact))
                    .facts(pattern.type(), pattern.constraints())
                    .isEmpty()) {
                matching.add(statement);
            }
        });
        return derived(matching, enough, 0, 0, new HashMap<>());
    }

    private int derived(
            List<Integer> matching, Predicate<Integer> enough, int from, int count, Map<Counting, Integer> done) {
        if (from == matching.size()) {
            return enough.test(count) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        Counting here = new Counting(from, count);
        Integer before = done.get(here);
        if (before != null) {
            return before;
        }
        int first = matching.get(from);
        int statement = diagrams.or(
                diagrams.and(first, derived(matching, enough, from + 1, count + 1, done)),
                diagrams.without(derived(matching, enough, from + 1, count, done), first));
        done.put(here, statement);
        return statement;
    }

    private record Counting(int part, int count) {}

    private int given(
            FactPattern pattern, Predicate<Integer> enough, int part, int count, Map<Counting, Integer> done) {
        if (part == space.parts().size()) {
            return enough.test(count) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        Counting here = new Counting(part, count);
        Integer before = done.get(here);
        if (before != null) {
            return before;
        }
        int[] counts = space.parts().get(part).counts(pattern);
        int statement = Arrays.stream(counts).allMatch(facts -> facts == counts[0])
                ? given(pattern, enough, part + 1, count + counts[0], done)
                : diagrams.node(part, value -> given(pattern, enough, part + 1, count + counts[value], done));
        done.put(here, statement);
        return statement;
    }
}
