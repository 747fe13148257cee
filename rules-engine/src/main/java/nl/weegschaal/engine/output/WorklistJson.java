package nl.weegschaal.engine.output;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import nl.weegschaal.engine.clock.worklist.Totals;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.clock.worklist.Worklist;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.Regime;

/** A worklist as a JSON document. */
public final class WorklistJson {
    /** The version of the form, as every document states it. */
    public static final String SCHEMA = "weegschaal/worklist/1";

    private WorklistJson() {}

    /**
     * Writes it, case by case: no more than one is in memory at a time.
     *
     * @param list the worklist
     * @param to where it is written: a JSON object, without a line feed at its end; it is left open
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Worklist list, Writer to) {
        JsonOutput.object(to, json -> {
            json.text("schema", SCHEMA);
            json.text("day", list.day());
            json.list("cases", list.items(), WorklistJson::item);
            json.object("totals", totals -> totals(list.totals(), totals));
        });
    }

    private static void item(WorkItem item, JsonOutput json) {
        json.text("reference", item.reference());
        json.text("regime", item.regime());
        json.text("finding", item.code().name());
        json.text("decisionBy", item.decisionBy());
        json.text("decisionByUnmoved", item.unmoved());
        json.bool("postponed", item.postponed());
        item.counted().ifPresent(days -> json.number("daysLeft", days));
        json.number("contradictions", item.contradictions());
        json.text("illustrativeMoratorium", item.illustration());
        json.list("upcoming", item.upcoming(), (upcoming, each) -> {
            each.text("kind", upcoming.kind());
            each.text("day", upcoming.day());
            each.text("unmoved", upcoming.unmoved());
        });
        item.due().ifPresent(due -> {
            json.number("penaltyDue", due);
            json.number("penaltyAtMostMore", item.atMost());
        });
        json.text("appealFrom", item.appealFrom());
    }

    private static void totals(Totals total, JsonOutput json) {
        json.list("regimes", List.of(Regime.values()), (regime, each) -> {
            each.text("regime", regime);
            each.number("cases", total.count(regime));
            for (ClockCode code : ClockCode.values()) {
                each.number(code.name(), total.count(regime, code));
            }
        });
        json.object("ordered", ordered -> {
            ordered.number("cases", total.ordered());
            ordered.number("due", total.due());
            ordered.number("atMostMore", total.atMost());
        });
        json.object("illustrativeMoratoria", madeUp -> {
            madeUp.number("counted", total.madeUp());
            madeUp.number("leftOut", total.leftOut());
        });
        total.exposure()
                .ifPresent(amounts -> json.object("asIf", asIf -> {
                    asIf.number("perDay", amounts.perDay());
                    asIf.number("maximum", amounts.maximum());
                    asIf.number("cases", total.asIfCases());
                    asIf.number("due", total.asIf());
                }));
    }
}
