package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.scenario.RunFacts;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;

/** Rules by their questions, to be applied without the rule engine. */
final class PlainRules {
    private final Map<Question, List<Rule>> rules = new EnumMap<>(Question.class);

    PlainRules(Collection<Rule> all) {
        for (Question question : Question.values()) {
            rules.put(
                    question,
                    all.stream().filter(rule -> rule.question() == question).toList());
        }
    }

    private PlainRules(Map<Question, List<Rule>> rules) {
        this.rules.putAll(rules);
    }

    /** The same rules with one changed. */
    PlainRules with(Mutant<Rule> mutant) {
        Map<Question, List<Rule>> changed = new EnumMap<>(rules);
        Question question = mutant.original().question();
        List<Rule> here = new ArrayList<>(rules.getOrDefault(question, List.of()));
        here.removeIf(rule -> rule.id().equals(mutant.original().id()));
        mutant.changed().ifPresent(here::add);
        changed.put(question, here);
        return new PlainRules(changed);
    }

    /** What the rules conclude from given facts, question by question. */
    RunFacts run(String name, Scope scope, Collection<GivenFact> given) {
        Set<RuleId> fired = new TreeSet<>();
        Set<Fact> facts = new HashSet<>(given);
        List<Fact> all = new ArrayList<>(given);
        for (Question question : Question.values()) {
            if (question.scope() == scope) {
                Evaluation evaluation = new Evaluation(all);
                for (Rule rule : rules.getOrDefault(question, List.of())) {
                    if (evaluation.holds(rule)) {
                        fired.add(rule.id());
                        if (facts.add(rule.conclusion())) {
                            all.add(rule.conclusion());
                        }
                    }
                }
            }
        }
        return new RunFacts(name, scope, all, fired);
    }
}
