package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text comes out of a calendar as it went in. */
class CalendarTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "één, twee; drie\\vier\nvijf",
                "ëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëë",
                "xëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëë",
                "𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞",
                "€ 3.300 tot en met deze dag; € 100 per dag, ten hoogste € 7.500, en daarna niets meer"
            })
    void text_is_escaped_and_folded_so_that_it_can_be_read_again(String text) throws Exception {
        String line = WorklistCalendar.folded("SUMMARY:" + WorklistCalendar.escaped(text));

        assertThat(line.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(summary(line)).isEqualTo(text);
    }

    private static String summary(String line) throws Exception {
        Calendar calendar = new CalendarBuilder()
                .build(new StringReader("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                        + line + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
        List<CalendarComponent> events = calendar.getComponents();
        return events.get(0).getRequiredProperty("SUMMARY").getValue();
    }
}
