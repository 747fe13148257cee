package nl.weegschaal.workbench.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.check.HeldGuardrail;
import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.HowKnown;

/** Says what a check found in one language. What a finding itself says comes with it, in both languages. */
record CheckWords(Language language) {
    String say(Message message, Object... values) {
        return in(message.with(values));
    }

    private String in(Text text) {
        return text.in(language);
    }

    String severity(Severity severity) {
        return in(severity == Severity.ERROR ? CheckReportMessage.ERROR.text() : CheckReportMessage.WARNING.text());
    }

    String found(String policy, long errors, long warnings) {
        return errors + warnings == 0
                ? say(CheckReportMessage.NOTHING_FOUND, policy)
                : say(CheckReportMessage.COUNTS, policy, errors, warnings);
    }

    String coverageOf(String rule, boolean fires, long bothWays, long conditions) {
        Text whether = fires ? CheckReportMessage.FIRES.text() : CheckReportMessage.NEVER_FIRES.text();
        return say(CheckReportMessage.COVERAGE_OF, rule, whether, bothWays, conditions);
    }

    String took(Duration took, boolean earlier) {
        String seconds = BigDecimal.valueOf(took.toMillis(), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        Text written = new Text(seconds.replace('.', ','), seconds);
        return in(
                earlier ? CheckReportMessage.PROVED_EARLIER.with(written) : CheckReportMessage.PROVED_IN.with(written));
    }

    String guardrails(boolean hold) {
        return in(hold ? CheckReportMessage.ALL_HOLD.text() : CheckReportMessage.NOT_ALL_HOLD.text());
    }

    String named(HowKnown way, boolean hold, List<HeldGuardrail> guardrails) {
        List<String> names = guardrails.stream().map(this::named).toList();
        return in(hold ? known(way, names) : CheckReportMessage.NOT_IN_EVERY_CASE.with(names));
    }

    private static Text known(HowKnown way, List<String> names) {
        return switch (way) {
            case EVERY_CASE -> CheckReportMessage.IN_EVERY_CASE.with(names);
            case CONSTRUCTION -> CheckReportMessage.BY_CONSTRUCTION.with(names);
            case EACH_RULE -> CheckReportMessage.RULE_BY_RULE.with(names);
        };
    }

    /** By its number, with in brackets what it is about if that is said; by that alone if it has no number. */
    private String named(HeldGuardrail held) {
        Optional<String> about = held.about().map(text -> text.in(language));
        return held.guardrail()
                .map(number ->
                        number.name() + about.map(words -> " (" + words + ")").orElse(""))
                .orElseGet(about::orElseThrow);
    }

    String givenIn(boolean only) {
        return in(only ? CheckReportMessage.GIVEN_ONLY.text() : CheckReportMessage.GIVEN_FIRST.text());
    }
}
