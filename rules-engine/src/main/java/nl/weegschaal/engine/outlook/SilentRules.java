package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.assess.RuleCards;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.text.ConditionWords;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.outlook.FailedCondition;
import nl.weegschaal.model.outlook.SilentRule;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Scope;

/** Finds the rules that would have concluded something else, each with the first of its conditions that a run does not meet. */
final class SilentRules {
    private final Words words;
    private final ElementNames names;
    private final ConditionWords conditions;
    private final Collection<Rule> rules;
    private final RuleCards cards;

    SilentRules(Words words, ElementNames names, Collection<Rule> rules, RuleCards cards) {
        this.words = words;
        this.names = names;
        this.conditions = new ConditionWords(words);
        this.rules = rules;
        this.cards = cards;
    }

    List<SilentRule> of(Scope scope, RunOnFile run) {
        Set<Fact> concluded = new HashSet<>(run.all());
        Evaluation evaluation = new Evaluation(run.all());
        List<SilentRule> silent = new ArrayList<>();
        rules.stream()
                .filter(rule -> rule.question().scope() == scope && !concluded.contains(rule.conclusion()))
                .sorted(Comparator.comparing(Rule::question).thenComparing(Rule::id))
                .forEach(rule -> rule.conditions().stream()
                        .filter(condition -> !evaluation.holds(condition))
                        .findFirst()
                        .ifPresent(condition -> silent.add(
                                new SilentRule(cards.card(rule.id()), rule.conclusion(), failed(condition, run)))));
        return silent;
    }

    private FailedCondition failed(Condition condition, RunOnFile run) {
        Class<? extends Fact> type = condition.pattern().type().type().asSubclass(Fact.class);
        return new FailedCondition(
                conditions.of(condition),
                run.facts(type).map(fact -> found(fact, run)).toList());
    }

    private Text found(Fact fact, RunOnFile run) {
        Text text = words.of(fact);
        if (fact instanceof IndividualElement) {
            String place = RunOnFile.place(run.node(fact).origin());
            ElementId id = ElementNames.at(place);
            return names.isOneOfSeveral(id) ? words.text("outlook.change.element", names.kind(id), text) : text;
        }
        return text;
    }
}
