package nl.weegschaal.workbench.check;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.authoring.check.Keeping;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.table.GradationRow;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.prove.Breach;
import nl.weegschaal.engine.prove.BreachKind;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.prove.Example;
import nl.weegschaal.engine.prove.Shown;
import nl.weegschaal.engine.prove.Skeleton;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.IndicatorRecord;

/** The case that shows that a guardrail does not hold, to be read. */
final class CounterexampleText {
    private final CheckWords check;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    CounterexampleText(CheckWords check, Words words) {
        this.check = check;
        this.words = words;
    }

    List<String> write(Counterexample counterexample) {
        Breach breach = counterexample.breach();
        lines.add(check.say(CheckReportMessage.LAW, breach.guardrail().sources()));
        Shown first = counterexample.shown().get(0);
        facts(check.givenIn(counterexample.shown().size() == 1), given(first), List.of());
        concluded(first, List.of());
        for (Shown second :
                counterexample.shown().subList(1, counterexample.shown().size())) {
            facts(check.say(CheckReportMessage.GIVEN_SECOND), given(second), given(first));
            concluded(second, first.conclusions());
        }
        responsible(counterexample.responsible());
        if (breach.kind() == BreachKind.GAP) {
            lines.add(check.say(CheckReportMessage.RULE_TO_START_FROM));
            breach.question()
                    .map(question -> Skeleton.of(question, first, counterexample.rules()))
                    .ifPresent(skeleton -> skeleton.forEach(line -> lines.add("  " + line)));
        }
        counterexample.shown().stream()
                .flatMap(shown -> shown.example().stream())
                .forEach(this::example);
        keeping(Keeping.of(counterexample));
        return lines;
    }

    private void keeping(Keeping keeping) {
        if (keeping instanceof Keeping.AsScenario scenario) {
            lines.add(check.say(CheckReportMessage.AS_SCENARIO, scenario.name()));
        } else if (keeping instanceof Keeping.NotKept not) {
            lines.add(check.say(CheckReportMessage.NOT_AS_SCENARIO, not.reason()));
        }
    }

    /** What goes without saying is left out: that an indicator is recorded. */
    private static List<Fact> given(Shown shown) {
        return shown.exhibit().facts().stream()
                .filter(fact -> !(fact instanceof IndicatorRecord indicator && indicator.recorded()))
                .map(Fact.class::cast)
                .toList();
    }

    private void facts(String heading, List<Fact> facts, List<Fact> known) {
        lines.add(heading);
        facts.stream().filter(fact -> !known.contains(fact)).forEach(this::fact);
        known.stream()
                .filter(fact -> !facts.contains(fact))
                .map(fact -> "- " + check.say(CheckReportMessage.NO_LONGER, words.of(fact)))
                .forEach(lines::add);
    }

    private void fact(Fact fact) {
        lines.add("- " + words.of(fact).in(check.language()));
    }

    private void concluded(Shown shown, List<? extends Fact> known) {
        lines.add(check.say(CheckReportMessage.RULES_CONCLUDE));
        shown.conclusions().stream().filter(fact -> !known.contains(fact)).forEach(this::fact);
        if (shown.conclusions().isEmpty()) {
            lines.add("- " + check.say(CheckReportMessage.NOTHING));
        }
    }

    private void responsible(List<Rule> rules) {
        if (!rules.isEmpty()) {
            lines.add(check.say(CheckReportMessage.RULES_WITH_A_PART));
        }
        for (Rule rule : rules) {
            lines.add("- " + rule.id() + " (" + rule.file() + ":"
                    + rule.conditions().get(0).spot().line() + ")");
            lines.add("  " + rule.sentence().in(check.language()));
        }
    }

    private void example(Example example) {
        lines.add(check.say(
                CheckReportMessage.AS_CASE_FILE, example.caseFile().reference().value()));
        for (GradationRow row : example.added()) {
            lines.add("- "
                    + check.say(CheckReportMessage.AREA_OF_EXAMPLE, row.area().value()));
        }
        example.limits().ifPresent(this::limits);
    }

    private void limits(List<RestrictionRow> rows) {
        if (rows.isEmpty()) {
            lines.add("- " + check.say(CheckReportMessage.NO_LIMITS_IN_EXAMPLE));
        }
        rows.forEach(row -> lines.add("- " + check.say(CheckReportMessage.LIMIT_OF_EXAMPLE, row.written())));
    }
}
