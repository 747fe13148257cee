package nl.weegschaal.engine.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import nl.weegschaal.engine.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    @Test
    void utf8_is_read_with_all_its_characters() {
        Reading reading = Reading.of("{\"name\":\"Zoë سودان 😀\"}");

        assertThat(reading.object().required("name").text(100)).contains("Zoë سودان 😀");
        assertThat(reading.lines()).isEmpty();
    }

    @Test
    void the_byte_order_mark_that_windows_writes_is_skipped_and_takes_no_column() {
        Reading reading = Reading.of("\ufeff{\"a\":1}");

        assertThat(reading.lines()).isEmpty();
        assertThat(reading.object().place().column()).isEqualTo(1);
    }

    @Test
    void a_second_byte_order_mark_is_not_skipped() {
        assertThat(Reading.of("\ufeff\ufeff{}").lines())
                .containsExactly("case.json:1:1: this is not valid JSON: found \"\\ufeff\"; expected a value");
    }

    @Test
    void latin_1_is_refused_at_its_first_foreign_byte_with_the_letter_it_stands_for() {
        Reading reading = Reading.of("{\n  \"name\": \"José\"\n}".getBytes(ISO_8859_1));

        assertThat(reading.tree()).isEmpty();
        assertThat(reading.lines())
                .containsExactly("case.json:2:15: this is not UTF-8: byte 0xE9 does not belong here; "
                        + "it looks like Windows-1252 or Latin-1, where it is \"é\"; "
                        + "expected UTF-8: save the file again with the encoding UTF-8, "
                        + "or convert it with iconv -f windows-1252 -t UTF-8");
    }

    @Test
    void the_euro_sign_of_windows_is_recognised() {
        assertThat(Reading.of("{\"a\":\"€\"}".getBytes(Charset.forName("windows-1252")))
                        .lines())
                .singleElement()
                .asString()
                .contains("byte 0x80", "\"€\"");
    }

    @Test
    void utf16_with_its_mark_is_refused_and_named() {
        Reading reading = Reading.of("{\"a\":1}".getBytes(UTF_16));

        assertThat(reading.codes()).containsExactly(ProblemCode.NOT_UTF8);
        assertThat(reading.lines())
                .containsExactly("case.json:1:1: this is not UTF-8: it looks like UTF-16BE; "
                        + "expected UTF-8: save the file again with the encoding UTF-8, "
                        + "or convert it with iconv -f UTF-16BE -t UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wide_characters_without_a_mark_are_recognised_by_their_zero_bytes(String charset) {
        assertThat(Reading.of("{\"name\":\"é\"}".getBytes(Charset.forName(charset)))
                        .lines())
                .singleElement()
                .asString()
                .contains("it looks like " + charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
    void utf32_with_its_mark_is_not_taken_for_utf16(String charset) {
        assertThat(Reading.of("{}".getBytes(Charset.forName(charset))).lines())
                .singleElement()
                .asString()
                .contains("it looks like UTF-32");
    }

    @Test
    void a_file_of_two_encodings_is_told_so() {
        byte[] mixed = concat("[\"é\",\"".getBytes(UTF_8), "é\"]".getBytes(ISO_8859_1));

        assertThat(Reading.of(mixed).lines())
                .singleElement()
                .asString()
                .startsWith("case.json:1:7: ")
                .contains("two encodings seem to be mixed");
    }

    @Test
    void a_binary_file_is_told_so() {
        byte[] pdf = concat("%PDF-1.7\n".getBytes(UTF_8), new byte[] {(byte) 0xE2, 0, 1, 2});

        assertThat(Reading.of(pdf).lines())
                .singleElement()
                .asString()
                .startsWith("case.json:2:1: ")
                .contains("it looks like a binary file");
    }

    @Test
    void surrogates_written_as_bytes_are_not_utf8() {
        byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};

        assertThat(Reading.of(surrogate).codes()).containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void an_overlong_form_is_not_utf8() {
        byte[] overlongSlash = {'"', (byte) 0xC0, (byte) 0xAF, '"'};

        assertThat(Reading.of(overlongSlash).codes()).containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void a_file_cut_off_inside_a_character_is_not_utf8() {
        byte[] cut = {'"', (byte) 0xE2, (byte) 0x82};

        assertThat(Reading.of(cut).lines()).singleElement().asString().startsWith("case.json:1:2: this is not UTF-8");
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
