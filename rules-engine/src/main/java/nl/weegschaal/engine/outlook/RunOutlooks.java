package nl.weegschaal.engine.outlook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.assess.RuleCards;
import nl.weegschaal.engine.forward.WayForward;
import nl.weegschaal.engine.forward.WaysForward;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.prove.Theories;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.space.Partition;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.outlook.Direction;
import nl.weegschaal.model.outlook.OtherOutcome;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Protection;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;

/** Works out what the finding of one run depends on. */
final class RunOutlooks {
    private final Words words;
    private final ElementNames names;
    private final RuleProgram rules;
    private final RuleCards cards;
    private final Theories theories;
    private final SilentRules silent;
    private final Partition elements;
    private final WaysForward ahead;

    RunOutlooks(Words words, ElementNames names, RuleProgram rules, RuleCards cards, Theories theories) {
        this.words = words;
        this.names = names;
        this.rules = rules;
        this.cards = cards;
        this.theories = theories;
        this.silent = new SilentRules(words, names, rules.rules(), cards);
        this.elements = Partition.of(rules.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> condition.pattern().type().type() == IndividualElement.class)
                .toList());
        this.ahead = new WaysForward(words, rules.rules());
    }

    /** What can still be done from the finding of a run. */
    WayForward ahead(RunOnFile run) {
        return ahead.of(run.derivation(), run.name());
    }

    RunOutlook of(RunOnFile run, WayForward way, Optional<AreaCode> area) {
        return run.find(AlternativeFinding.class).isPresent() ? alternative(run, way, area) : area(run, way, area);
    }

    private RunOutlook area(RunOnFile run, WayForward way, Optional<AreaCode> area) {
        Theory theory = theories.area();
        RiskFinding now = run.finding(RiskFinding.class);
        AreaAxes axes = new AreaAxes(theory.space(), new ElementOptions(elements, words, names), words, run);
        SmallestChanges changes = new SmallestChanges(theory.space(), axes.point(), axes.all());
        List<OtherOutcome> others = Stream.of(RiskCode.values())
                .filter(code -> code != now.code())
                .map(code -> other(
                        theory,
                        changes,
                        new RiskFinding(code),
                        direction(Optional.of(now.code().protection()), Optional.of(code.protection()))))
                .toList();
        boolean byElements = new SmallestChanges(theory.space(), axes.point(), List.of(axes.elements()))
                .reaches(theory.concludes(fact -> fact instanceof RiskFinding && !fact.equals(now)));
        return new RunOutlook(
                run.name(),
                Scope.AREA,
                area,
                now,
                inOrder(others),
                byElements,
                because(run, now),
                silent.of(Scope.AREA, run),
                way.nearMiss(),
                way.steps());
    }

    private RunOutlook alternative(RunOnFile run, WayForward way, Optional<AreaCode> area) {
        Theory theory = theories.alternative();
        AlternativeFinding now = run.finding(AlternativeFinding.class);
        AlternativeAxes axes = new AlternativeAxes(theory.space(), words, run);
        SmallestChanges changes = new SmallestChanges(theory.space(), axes.point(), axes.all());
        List<OtherOutcome> others = Stream.of(AlternativeCode.values())
                .filter(code -> code != now.code())
                .map(code -> other(
                        theory,
                        changes,
                        new AlternativeFinding(code),
                        direction(now.code().protection(), code.protection())))
                .toList();
        return new RunOutlook(
                run.name(),
                Scope.ALTERNATIVE,
                area,
                now,
                inOrder(others),
                false,
                because(run, now),
                silent.of(Scope.ALTERNATIVE, run),
                way.nearMiss(),
                way.steps());
    }

    private static OtherOutcome other(
            Theory theory, SmallestChanges changes, DerivedFact finding, Direction direction) {
        SmallestChanges.Found found = changes.to(theory.concludes(finding::equals));
        return new OtherOutcome(finding, direction, found.sets(), found.isComplete());
    }

    /** What is not reached stands outside the order of protection. */
    private static Direction direction(Optional<Protection> now, Optional<Protection> other) {
        if (now.isEmpty() || other.isEmpty() || now.equals(other)) {
            return Direction.OTHER;
        }
        return other.get().compareTo(now.get()) > 0 ? Direction.MORE_PROTECTIVE : Direction.LESS_PROTECTIVE;
    }

    private static List<OtherOutcome> inOrder(List<OtherOutcome> others) {
        return others.stream()
                .sorted(Comparator.comparing(OtherOutcome::direction)
                        .thenComparing(other -> other.size() == 0 ? Integer.MAX_VALUE : other.size()))
                .toList();
    }

    private List<RuleCard> because(RunOnFile run, DerivedFact finding) {
        Set<RuleId> behind = new LinkedHashSet<>();
        Set<NodeId> seen = new LinkedHashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(run.node(finding).id()));
        while (!open.isEmpty()) {
            for (Step step : run.derivation().stepsTo(open.removeFirst())) {
                if (looksAtNoElement(step.rule())) {
                    behind.add(step.rule());
                }
                step.premises().stream().filter(seen::add).forEach(open::addLast);
            }
        }
        List<RuleCard> because = new ArrayList<>();
        behind.forEach(rule -> because.add(cards.card(rule)));
        return because;
    }

    private boolean looksAtNoElement(RuleId rule) {
        return rules.rule(rule).conditions().stream()
                .map(Condition::pattern)
                .noneMatch(pattern -> pattern.type().type() == IndividualElement.class);
    }
}
