package nl.weegschaal.engine.clock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.clock.fact.ClockConclusion;

/** Every way to change one thing in a rule of the clock. */
final class ClockRuleChanges {
    private ClockRuleChanges() {}

    /** A rule in which one thing was changed. */
    record Change(String what, ClockRule rule) {}

    static List<Change> of(ClockRule rule) {
        return Stream.of(withoutOne(rule), otherWords(rule), otherSigns(rule), otherConclusions(rule))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Change> withoutOne(ClockRule rule) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            List<Condition> fewer = new ArrayList<>(rule.conditions());
            fewer.remove(i);
            if (fewer.stream().anyMatch(Condition.Present.class::isInstance)) {
                changes.add(new Change("without " + condition.text(), with(rule, fewer)));
            }
            if (!condition.pattern().constraints().isEmpty()) {
                changes.add(replaced(rule, i, List.of()));
            }
        }
        return changes;
    }

    private static List<Change> otherWords(ClockRule rule) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            FactPattern pattern = rule.conditions().get(i).pattern();
            for (Constraint constraint : pattern.constraints()) {
                for (Comparable<?> word : pattern.type().readable().get(constraint.component())) {
                    if (!constraint.words().equals(List.of(word))) {
                        Operator sign =
                                constraint.operator() == Operator.ONE_OF ? Operator.EQUAL : constraint.operator();
                        changes.add(replaced(
                                rule,
                                i,
                                changed(
                                        pattern,
                                        constraint,
                                        new Constraint(constraint.component(), sign, List.of(word)))));
                    }
                }
            }
        }
        return changes;
    }

    private static List<Change> otherSigns(ClockRule rule) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            FactPattern pattern = rule.conditions().get(i).pattern();
            for (Constraint constraint : pattern.constraints()) {
                if (constraint.operator() != Operator.ONE_OF) {
                    for (Operator sign : opposites(constraint)) {
                        changes.add(replaced(
                                rule,
                                i,
                                changed(
                                        pattern,
                                        constraint,
                                        new Constraint(constraint.component(), sign, constraint.words()))));
                    }
                }
            }
        }
        return changes;
    }

    private static List<Operator> opposites(Constraint constraint) {
        return switch (constraint.operator()) {
            case EQUAL -> List.of(Operator.NOT_EQUAL);
            case NOT_EQUAL -> List.of(Operator.EQUAL);
            default -> List.of(Operator.MORE_THAN, Operator.LESS_THAN, Operator.EQUAL);
        };
    }

    private static List<Change> otherConclusions(ClockRule rule) {
        FactType type = new FactType(rule.conclusion().getClass());
        List<String> names = List.copyOf(type.components().keySet());
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Object[] values = names.stream()
                    .map(name -> type.value(rule.conclusion(), name))
                    .toArray();
            Object before = values[i];
            for (Object other : type.components().get(names.get(i)).getEnumConstants()) {
                if (!other.equals(before)) {
                    values[i] = other;
                    ClockConclusion conclusion = (ClockConclusion) type.make(Arrays.asList(values.clone()));
                    changes.add(new Change("concludes " + conclusion, with(rule, conclusion)));
                }
            }
        }
        return changes;
    }

    private static List<Constraint> changed(FactPattern pattern, Constraint before, Constraint after) {
        return pattern.constraints().stream()
                .map(constraint -> constraint.equals(before) ? after : constraint)
                .toList();
    }

    private static Change replaced(ClockRule rule, int index, List<Constraint> constraints) {
        Condition before = rule.conditions().get(index);
        FactPattern pattern = new FactPattern(before.pattern().type(), constraints);
        Condition after = before instanceof Condition.Absent
                ? new Condition.Absent(pattern, before.spot())
                : new Condition.Present(pattern, before.spot());
        List<Condition> conditions = new ArrayList<>(rule.conditions());
        conditions.set(index, after);
        return new Change(before.text() + " becomes " + after.text(), with(rule, conditions));
    }

    private static ClockRule with(ClockRule rule, List<Condition> conditions) {
        return new ClockRule(
                rule.id(),
                rule.question(),
                rule.sentence(),
                rule.sources(),
                rule.status(),
                conditions,
                rule.conclusion(),
                rule.file());
    }

    private static ClockRule with(ClockRule rule, ClockConclusion conclusion) {
        return new ClockRule(
                rule.id(),
                rule.question(),
                rule.sentence(),
                rule.sources(),
                rule.status(),
                rule.conditions(),
                conclusion,
                rule.file());
    }
}
