package nl.weegschaal.workbench.deadlines;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.clock.worklist.Worklist;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.text.Language;

/**
 * Days to come as a calendar (iCalendar, RFC 5545). Each day of each case has an identifier that stays the same, so that a
 * calendar that reads the file again moves an entry and does not add one. The stamp is the evaluation day: two runs for one
 * day are the same to the byte.
 */
public final class WorklistCalendar {
    private static final String END = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final ClockWords words;
    private final PrintWriter out;

    private WorklistCalendar(ClockWords words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    /**
     * Writes it, case by case.
     *
     * @param list the worklist
     * @param language the language
     * @param out where it is written
     */
    public static void write(Worklist list, Language language, PrintWriter out) {
        WorklistCalendar calendar = new WorklistCalendar(new ClockWords(language), out);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Weegschaal//Deadlines//" + language.name());
        calendar.line("CALSCALE:GREGORIAN");
        list.items().forEach(item -> calendar.item(item, list.day()));
        calendar.line("END:VCALENDAR");
    }

    private void item(WorkItem item, LocalDate stamp) {
        for (WorkItem.Upcoming upcoming : item.upcoming()) {
            line("BEGIN:VEVENT");
            line("UID:" + identifier(item.reference(), upcoming));
            line("DTSTAMP:" + DAY.format(stamp) + "T000000Z");
            line("DTSTART;VALUE=DATE:" + DAY.format(upcoming.first()));
            line("DTEND;VALUE=DATE:" + DAY.format(upcoming.day().plusDays(1)));
            String summary = summary(item, upcoming);
            line("SUMMARY:" + escaped(summary));
            line("DESCRIPTION:" + escaped(description(item, upcoming)));
            line("TRANSP:TRANSPARENT");
            alarm(summary);
            line("END:VEVENT");
        }
    }

    private String summary(WorkItem item, WorkItem.Upcoming upcoming) {
        String what = upcoming.kind() == DateKind.DECISION
                ? words.text(item.postponed() ? "calendar.decision.postponed" : "calendar.decision", item.reference())
                : words.text("calendar.entry", item.reference(), words.of(upcoming.kind()));
        return isMadeUp(item) ? words.text("calendar.made-up", what) : what;
    }

    private String description(WorkItem item, WorkItem.Upcoming upcoming) {
        List<String> lines = new ArrayList<>();
        if (isMadeUp(item)) {
            lines.add(words.text("made-up"));
        }
        item.illustration().filter(IllustrationUse.LEFT_OUT::equals).ifPresent(use -> lines.add(words.of(use)));
        upcoming.unmoved()
                .ifPresent(other -> lines.add(
                        words.text("calendar.two-readings", words.named(other), words.named(upcoming.day()))));
        lines.add(words.text(
                "calendar.sources", upcoming.sources().stream().map(words::of).collect(Collectors.joining("; "))));
        lines.add(words.text("list.apart"));
        return String.join("\n", lines);
    }

    private static boolean isMadeUp(WorkItem item) {
        return item.illustration().filter(IllustrationUse.COUNTED::equals).isPresent();
    }

    /** Two weeks ahead. */
    private void alarm(String summary) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(summary));
        line("TRIGGER;RELATED=START:-P14D");
        line("END:VALARM");
    }

    /**
     * A name-based identifier (RFC 7986, section 5.3) of what cannot change: the case, the kind of day, and which one of its
     * kind it is. No day is in it, so that a day that is corrected moves its entry.
     */
    private static UUID identifier(String reference, WorkItem.Upcoming upcoming) {
        String name = String.join("\n", "weegschaal", reference, upcoming.kind().name(), "" + upcoming.number());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void line(String content) {
        out.print(folded(content) + END);
    }

    /** No line is longer than 75 octets; one that goes on begins with a space, and no character is split. */
    static String folded(String content) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += Character.charCount(point);
        }
        return folded.toString();
    }
}
