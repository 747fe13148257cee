package nl.weegschaal.workbench.clock;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.clock.worklist.Worklist;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.text.Language;

/** A worklist, to be read. */
public final class WorklistText {
    private WorklistText() {}

    /**
     * Writes it.
     *
     * @param list the worklist
     * @param language the language
     * @return the text, with a line feed at its end
     */
    public static String write(Worklist list, Language language) {
        ClockWords words = new ClockWords(language);
        StringBuilder text = new StringBuilder();
        String title = words.text("list.title", words.day(list.day()));
        text.append(title).append('\n').append("─".repeat(title.length())).append('\n');
        text.append(words.text("list.intro", list.items().size())).append("\n\n");
        for (WorkItem item : list.items()) {
            text.append(line(item, words)).append('\n');
        }
        text.append('\n').append(words.text("list.totals")).append('\n');
        totals(list, words).forEach(total -> text.append("  ").append(total).append('\n'));
        return text.toString();
    }

    static List<String> totals(Worklist list, ClockWords words) {
        List<String> totals = new ArrayList<>();
        for (Regime regime : Regime.values()) {
            totals.add(words.text(
                    "list.total",
                    words.of(regime),
                    list.count(regime),
                    list.count(regime, ClockCode.RUNNING),
                    list.count(regime, ClockCode.PASSED),
                    list.count(regime, ClockCode.ABSOLUTE_LIMIT_PASSED)));
        }
        if (list.ordered() > 0) {
            totals.add(words.text("list.ordered", list.ordered(), list.due(), list.atMost()));
        }
        list.exposure()
                .ifPresent(amounts -> totals.add(words.text(
                        "list.as-if", amounts.perDay(), amounts.maximum(), list.asIfCases(), list.asIf(amounts))));
        totals.add(words.text("list.apart"));
        return totals;
    }

    private static String line(WorkItem item, ClockWords words) {
        String next = item.next()
                .map(upcoming -> upcoming.day() + "  " + words.of(upcoming.kind()))
                .orElseGet(() -> words.text("list.none"));
        String contradictions = item.contradictions() == 0
                ? ""
                : "; " + words.text("list.contradictions") + ": " + item.contradictions();
        return next + "  " + item.reference() + "  " + words.of(item.code()) + "; " + words.text("list.by") + " "
                + item.decisionBy() + " (" + words.left(item.daysLeft()) + ")" + contradictions;
    }
}
