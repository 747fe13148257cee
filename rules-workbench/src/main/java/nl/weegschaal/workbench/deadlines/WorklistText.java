package nl.weegschaal.workbench.deadlines;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.clock.worklist.Totals;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.clock.worklist.Worklist;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.text.Language;

/** A worklist, to be read. */
public final class WorklistText {
    private WorklistText() {}

    /**
     * Writes it, case by case.
     *
     * @param list the worklist
     * @param language the language
     * @param out where it is written, with a line feed at its end
     */
    public static void write(Worklist list, Language language, PrintWriter out) {
        ClockWords words = new ClockWords(language);
        String title = words.text("list.title", words.day(list.day()));
        out.print(title + "\n" + "─".repeat(title.length()) + "\n");
        notices(list.totals(), words).forEach(notice -> out.print(notice + "\n"));
        out.print(words.text("list.intro", list.totals().count()) + "\n\n");
        list.items().forEach(item -> out.print(line(item, words) + "\n"));
        out.print("\n" + words.text("list.totals") + "\n");
        totals(list.totals(), words).forEach(total -> out.print("  " + total + "\n"));
    }

    /** What a reader must see before the cases. */
    static List<String> notices(Totals all, ClockWords words) {
        List<String> notices = new ArrayList<>();
        if (all.madeUp() > 0) {
            notices.add(words.text("list.made-up", all.madeUp()));
        }
        return notices;
    }

    static List<String> totals(Totals all, ClockWords words) {
        List<String> totals = new ArrayList<>();
        for (Regime regime : Regime.values()) {
            totals.add(words.text(
                    "list.total",
                    words.of(regime),
                    all.count(regime),
                    all.count(regime, ClockCode.RUNNING),
                    all.count(regime, ClockCode.PASSED),
                    all.count(regime, ClockCode.ABSOLUTE_LIMIT_PASSED)));
        }
        if (all.ordered() > 0) {
            totals.add(words.text("list.ordered", all.ordered(), all.due(), all.atMost()));
        }
        all.exposure()
                .ifPresent(amounts -> totals.add(
                        words.text("list.as-if", amounts.perDay(), amounts.maximum(), all.asIfCases(), all.asIf())));
        if (all.leftOut() > 0) {
            totals.add(words.text("list.left-out", all.leftOut()));
        }
        if (all.twoReadings() > 0) {
            totals.add(words.text("list.two-readings"));
        }
        totals.add(words.text("list.apart"));
        return totals;
    }

    private static String line(WorkItem item, ClockWords words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of(item.code()));
        parts.add(by(item, words));
        item.due().ifPresent(due -> parts.add(words.text("list.due", due)));
        parts.add(item.next()
                .map(next -> words.both(next.day(), next.unmoved()) + ": " + words.kind(next.kind(), item.postponed()))
                .orElseGet(() -> words.text("list.none")));
        if (item.contradictions() > 0) {
            parts.add(words.text("list.contradictions") + ": " + item.contradictions());
        }
        item.illustration().ifPresent(use -> parts.add(words.of(use)));
        return words.urgency(item) + "  " + item.reference() + "  " + String.join("; ", parts);
    }

    /** By which day the case is to be decided. */
    static String by(WorkItem item, ClockWords words) {
        return words.text(
                item.postponed() ? "list.by.postponed" : "list.by.day", words.both(item.decisionBy(), item.unmoved()));
    }
}
