package nl.weegschaal.workbench.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import nl.weegschaal.authoring.check.Ground;
import nl.weegschaal.authoring.check.HeldGuardrail;
import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/** Says what a check found in one language. What a finding itself says comes with it, in both languages. */
record CheckWords(Language language) {
    String say(Message message, Object... values) {
        return message.with(values).in(language);
    }

    String severity(Severity severity) {
        return say(severity == Severity.ERROR ? CheckReportMessage.ERROR : CheckReportMessage.WARNING);
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
        return say(earlier ? CheckReportMessage.PROVED_EARLIER : CheckReportMessage.PROVED_IN, written);
    }

    String guardrails(boolean hold) {
        return say(hold ? CheckReportMessage.ALL_HOLD : CheckReportMessage.NOT_ALL_HOLD);
    }

    String named(Ground ground, boolean hold, List<HeldGuardrail> guardrails) {
        List<String> names = guardrails.stream().map(this::named).toList();
        return say(hold ? known(ground) : CheckReportMessage.NOT_IN_EVERY_CASE, names);
    }

    private static Message known(Ground ground) {
        return switch (ground) {
            case EVERY_CASE -> CheckReportMessage.IN_EVERY_CASE;
            case CONSTRUCTION -> CheckReportMessage.BY_CONSTRUCTION;
            case EACH_RULE -> CheckReportMessage.RULE_BY_RULE;
        };
    }

    private String named(HeldGuardrail guardrail) {
        String name = guardrail.name();
        return switch (name) {
            case "G16" -> say(CheckReportMessage.ONE_CONCLUSION, name);
            case "order" -> about(guardrail);
            default -> guardrail.assurance().isPresent() ? name + " (" + about(guardrail) + ")" : name;
        };
    }

    private String about(HeldGuardrail guardrail) {
        return guardrail.assurance().orElseThrow().about().in(language);
    }

    String givenIn(boolean only) {
        return say(only ? CheckReportMessage.GIVEN_ONLY : CheckReportMessage.GIVEN_FIRST);
    }
}
