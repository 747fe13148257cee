package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import nl.weegschaal.workbench.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A worklist opens in ordinary calendars: two readers of RFC 5545, by different people, find no fault with it. */
class WorklistCalendarTest {
    private static final Set<String> PROPERTIES =
            Set.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP");

    private final Command command = Command.withoutRules();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_strict_reader_finds_every_day_to_come_of_every_case(String language) throws Exception {
        String text = calendar("2026-11-02", language);
        Calendar calendar = read(text);

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(events(text)).hasSizeGreaterThan(200).allSatisfy(event -> {
            assertThat(event.getName()).isEqualTo("VEVENT");
            assertThat(event.getProperties().stream().map(Property::getName).collect(Collectors.toSet()))
                    .as("nothing but the case reference and what passes")
                    .isEqualTo(PROPERTIES);
            LocalDate day = day(event.getRequiredProperty("DTSTART"));
            LocalDate last = day(event.getRequiredProperty("DTEND")).minusDays(1);
            assertThat(last).isAfterOrEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(last)
                    .as("one day, or from the one reading of the law to the other")
                    .isBetween(day, day.plusDays(6));
            assertThat(event.toString())
                    .as("an alarm two weeks ahead")
                    .contains("BEGIN:VALARM", "TRIGGER;RELATED=START:-P2W");
            assertThat(event.getRequiredProperty("DTSTART").toString()).startsWith("DTSTART;VALUE=DATE:");
            assertThat(event.getRequiredProperty("DTSTAMP").getValue())
                    .as("the evaluation day, not the clock of the machine")
                    .isEqualTo("20261102T000000Z");
            assertThat(event.getRequiredProperty("TRANSP").getValue()).isEqualTo("TRANSPARENT");
        });
    }

    @Test
    void another_reader_finds_the_same() throws Exception {
        String text = calendar("2026-11-02", "nl");
        ICalendar other = Biweekly.parse(text).first();

        assertThat(other.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(other.getEvents().stream().map(VEvent::getUid).map(uid -> uid.getValue()))
                .containsExactlyElementsOf(events(text).stream()
                        .map(event -> event.getRequiredProperty("UID").getValue())
                        .toList());
        assertThat(other.getEvents().stream().map(event -> event.getSummary().getValue()))
                .containsExactlyElementsOf(events(text).stream()
                        .map(event -> event.getRequiredProperty("SUMMARY").getValue())
                        .toList());
    }

    @Test
    void lines_end_and_are_folded_as_the_standard_says() throws Exception {
        String text = calendar("2026-11-02", "nl");

        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.split("\r\n"))
                .as("some line is folded")
                .anySatisfy(line -> assertThat(line).startsWith(" "));
    }

    @Test
    void an_entry_has_one_identifier_that_stays_from_day_to_day() throws Exception {
        List<String> today = ids(calendar("2026-11-02", "nl"));
        List<String> tomorrow = ids(calendar("2026-11-03", "en"));

        assertThat(today).doesNotHaveDuplicates();
        Set<String> stayed = new HashSet<>(today);
        stayed.retainAll(tomorrow);
        assertThat(stayed).as("what does not pass on the first day").hasSizeGreaterThan(today.size() * 9 / 10);
    }

    private List<String> ids(String calendar) throws IOException, ParserException {
        return events(calendar).stream()
                .map(event -> event.getRequiredProperty("UID").getValue())
                .toList();
    }

    private String calendar(String day, String language) throws IOException {
        Path cases = TimelineLists.write(folder.resolve("cases.jsonl"), 200);
        return command.run("deadlines", cases, "--on", day, "--format", "ics", "--lang", language)
                .out();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<CalendarComponent> events(String text) throws IOException, ParserException {
        return read(text).getComponents();
    }

    private static LocalDate day(Property property) {
        return LocalDate.parse(property.getValue(), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
