package nl.weegschaal.engine.output;

import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.MoratoriumOrigin;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.PenaltyDue;
import nl.weegschaal.model.clock.count.CountStep;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.law.LegalSource;

/** How the clock of a case stands, as a JSON document. */
public final class ClockJson {
    /** The version of the form, as every document states it. */
    public static final String SCHEMA = "weegschaal/clock/1";

    /** Makes a writer. */
    public ClockJson() {}

    /**
     * Writes an advice on the clock.
     *
     * @param advice the advice
     * @return a JSON object, without a line feed at its end
     */
    public String write(ClockAdvice advice) {
        return JsonOutput.object(output -> members(advice, output));
    }

    /**
     * Writes an advice on the clock for a file with one on each line (JSON Lines).
     *
     * @param advice the advice
     * @return the same JSON object on one line, without a line feed
     */
    public String line(ClockAdvice advice) {
        return JsonOutput.line(output -> members(advice, output));
    }

    private static void members(ClockAdvice advice, JsonOutput output) {
        output.text("schema", SCHEMA);
        output.text("reference", (Object) advice.reference().value());
        output.text("lodged", advice.lodged());
        output.text("day", advice.day());
        output.object("regime", regime -> concluded(advice.regime(), regime));
        output.object("finding", finding -> concluded(advice.finding(), finding));
        output.text("decisionBy", advice.decisionBy());
        output.text("decisionByUnmoved", advice.decision().unmoved());
        output.bool("postponed", advice.postponed());
        output.text("absoluteLimit", advice.absoluteLimit());
        output.text("absoluteLimitUnmoved", advice.absolute().unmoved());
        advice.counted().ifPresent(days -> output.number("daysLeft", days));
        output.text("illustrativeMoratorium", advice.illustration());
        output.list("moratoria", advice.moratoria(), ClockJson::moratorium);
        output.list("moratoriaLeftOut", advice.leftOut(), ClockJson::moratorium);
        output.list("dates", advice.dates(), ClockJson::date);
        output.list("effects", advice.effects(), ClockJson::concluded);
        output.list("grounds", advice.grounds(), ClockJson::concluded);
        output.list("contradictions", advice.contradictions(), ClockJson::concluded);
        output.list("reviews", advice.reviews(), ClockJson::concluded);
        output.object("following", advice.following(), ClockJson::concluded);
        output.object("penalty", advice.penalty(), ClockJson::penalty);
        output.list("notes", advice.notes(), ClockJson::concluded);
    }

    private static void concluded(Concluded<?> concluded, JsonOutput output) {
        output.text("code", code(concluded.code()));
        if (!concluded.entry().isEmpty()) {
            output.text("entry", (Object) concluded.entry());
        }
        output.list("reasons", concluded.reasons(), ClockJson::reason);
    }

    /** The code of a finding is in capitals, like those on the merits. */
    private static Object code(Enum<?> word) {
        return word instanceof ClockCode finding ? finding.name() : word;
    }

    private static void moratorium(MoratoriumPeriod moratorium, JsonOutput output) {
        output.text("from", moratorium.from());
        output.text("until", moratorium.until());
        output.object("policy", moratorium.origin(), ClockJson::origin);
    }

    private static void origin(MoratoriumOrigin origin, JsonOutput output) {
        output.text("id", (Object) origin.policy());
        output.text("title", origin.title());
        output.text("status", origin.status());
        output.object("source", source -> source(origin.source(), source));
    }

    private static void date(ClockDate date, JsonOutput output) {
        output.text("kind", date.kind());
        output.text("day", date.day());
        output.text("unmoved", date.unmoved());
        if (!date.entry().isEmpty()) {
            output.text("entry", (Object) date.entry());
        }
        output.text("done", date.done());
        output.object("counted", date.counted(), ClockJson::counted);
        output.list("reasons", date.reasons(), ClockJson::reason);
    }

    private static void counted(Counted counted, JsonOutput output) {
        output.text("from", counted.event());
        output.number("number", counted.length().number());
        output.text("unit", (Object) unit(counted.length()));
        output.list("steps", counted.steps(), ClockJson::step);
    }

    private static String unit(Length length) {
        return length instanceof Length.Months ? "months" : length instanceof Length.Weeks ? "weeks" : "working-days";
    }

    private static void step(CountStep step, JsonOutput output) {
        output.text("kind", step.kind());
        output.text("from", step.from());
        output.text("to", step.to());
        step.holiday().ifPresent(name -> output.text("holiday", name));
    }

    private static void penalty(PenaltyDue penalty, JsonOutput output) {
        output.text("from", penalty.terms().from());
        output.number("perDay", penalty.terms().perDay());
        output.number("maximum", penalty.terms().maximum());
        output.number("due", penalty.due());
        output.object("finding", finding -> concluded(penalty.finding(), finding));
    }

    private static void reason(ClockReason reason, JsonOutput output) {
        output.text("rule", reason.rule());
        output.text("sentence", reason.sentence());
        output.text("status", reason.status());
        output.list("sources", reason.sources(), ClockJson::source);
    }

    private static void source(LegalSource source, JsonOutput output) {
        output.text("id", (Object) source.id());
        output.text("identifier", (Object) source.identifier());
        output.text("cite", source.cite());
    }
}
