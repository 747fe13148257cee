package nl.weegschaal.engine.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.advisory.TraceCopy;
import nl.weegschaal.model.casefile.CaseFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The trace of an advisory: what is hashed, what is not, and that nothing else makes a difference. */
class TraceTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void reading_what_was_written_gives_the_trace_again(String name) {
        TraceDocument document = Traces.of(name);
        TraceDocument read = Traces.read(document.text());

        assertThat(read).isEqualTo(document);
        assertThat(read.canonical()).isEqualTo(document.text().getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void order_reference_texts_and_the_names_of_elements_are_no_part_of_the_core(String name) {
        CaseFile caseFile = Examples.caseFile(name);
        TraceDocument document = Traces.of(name);

        for (long seed = 0; seed < 3; seed++) {
            CaseFile other = Renamed.of(new Disguise(seed).of(caseFile));
            TraceDocument disguised =
                    TraceDocument.of(Examples.WEEGSCHAAL.assess(other).trace());

            assertThat(disguised.trace().caseFile())
                    .isNotEqualTo(document.trace().caseFile());
            assertThat(new TraceJson().writeCore(disguised.trace().core()))
                    .isEqualTo(new TraceJson().writeCore(document.trace().core()));
            assertThat(disguised.coreHash()).isEqualTo(document.coreHash());
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG-u-nu-arab, America/St_Johns", "nl-NL, Pacific/Kiritimati"})
    void locale_and_time_zone_change_no_byte(String tag, String zone) {
        List<String> expected =
                Examples.names().stream().map(name -> Traces.of(name).text()).toList();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Weegschaal elsewhere = Weegschaal.withBundledPolicies();
        List<String> found = Examples.names().stream()
                .map(name -> TraceDocument.of(
                                elsewhere.assess(Examples.caseFile(name)).trace())
                        .text())
                .toList();

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_copy_holds_less_and_has_the_same_hash(String name) {
        Trace trace = Examples.advisory(name).trace();
        TraceDocument whole = TraceDocument.of(trace);

        for (TraceCopy copy : TraceCopy.values()) {
            TraceDocument less = TraceDocument.of(trace.copy(copy));
            assertThat(less.coreHash()).isEqualTo(whole.coreHash());
            assertThat(Traces.read(less.text())).isEqualTo(less);
        }
        assertThat(TraceDocument.of(trace.copy(TraceCopy.REFERENCE)).text())
                .contains(trace.reference().orElseThrow().value())
                .doesNotContain("caseFile");
        assertThat(TraceDocument.of(trace.copy(TraceCopy.CORE)).text()).doesNotContain("\"case\":");
    }

    @Test
    void nothing_that_a_person_wrote_stands_in_the_core() {
        CaseFile told = Renamed.of(new Disguise(1).of(Examples.caseFile("officer-weighing-complete")));
        Trace trace = Examples.WEEGSCHAAL.assess(told).trace();

        assertThat(TraceDocument.of(trace).text()).contains("OTHER-", "secret-", "REAL_RISK_INDICATED \\\"); not ");
        assertThat(TraceDocument.of(trace.copy(TraceCopy.CORE)).text())
                .doesNotContain("OTHER-", "secret-", "REAL_RISK_INDICATED \\\"); not ");
    }

    @Test
    void a_text_that_is_erased_later_leaves_the_hash_as_it_was() {
        TraceDocument document = Traces.of("gradation-two-one-clear-element");
        String text = document.trace()
                .caseFile()
                .orElseThrow()
                .elements()
                .get(0)
                .nexus()
                .orElseThrow()
                .value();
        assertThat(document.text()).contains(text);

        TraceDocument erased = Traces.read(document.text().replace(text, "-"));

        assertThat(erased.text()).doesNotContain(text);
        assertThat(erased.coreHash()).isEqualTo(document.coreHash());
        assertThat(Traces.replay(erased.trace().core()).identical()).isTrue();
    }

    @Test
    void the_hash_is_the_sha_256_of_the_core_as_it_stands_in_the_document() {
        TraceDocument document = Traces.of("several-alternatives");
        String text = document.text();
        int from = text.indexOf("\"core\":") + "\"core\":".length();
        int to = text.indexOf(",\"hash\":\"" + document.coreHash());

        assertThat(Fingerprint.of(text.substring(from, to))).isEqualTo(document.coreHash());
    }

    @Test
    void every_layout_of_the_same_json_is_the_same_trace() {
        TraceDocument document = Traces.of("sudan-khartoum");

        assertThat(Traces.read(document.text().replace("{", "{ \n\t").replace("},", "} , ")))
                .isEqualTo(document);
    }

    @Test
    void a_trace_prints_nothing_of_the_case() {
        TraceDocument document = Traces.of("gradation-two-one-clear-element");

        assertThat(document.toString()
                        + document.trace()
                        + document.trace().core().closedCase())
                .doesNotContain("EX-0002", "wheelchair");
    }
}
