package nl.weegschaal.engine.forward;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;

/** What rules conclude from given facts, question by question, without the rule engine. */
final class Conclusions {
    private final SortedMap<Question, List<Rule>> rules = new TreeMap<>();

    Conclusions(Collection<Rule> all, Scope scope) {
        all.stream()
                .filter(rule -> rule.question().scope() == scope)
                .forEach(rule -> rules.computeIfAbsent(rule.question(), question -> new ArrayList<>())
                        .add(rule));
    }

    /** The given facts with everything that follows from them. */
    RunFacts of(Collection<? extends GivenFact> given) {
        Set<Fact> facts = new LinkedHashSet<>(given);
        for (List<Rule> question : rules.values()) {
            Evaluation evaluation = new Evaluation(List.<ClosedFact>copyOf(facts));
            question.stream().filter(evaluation::holds).map(Rule::conclusion).forEach(facts::add);
        }
        return new RunFacts(List.copyOf(facts));
    }
}
