package nl.weegschaal.workbench.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintableOutputTest {
    private static final String READABLE = "één Запоріжжя ليل 𝄞 ▼\ttabel\nregel\r\nregel\n";

    @Test
    void what_shows_as_itself_passes_however_it_is_cut() throws IOException {
        for (int size = 1; size < 6; size++) {
            assertThat(written(READABLE, size)).isEqualTo(READABLE);
        }
    }

    @Test
    void what_does_not_show_goes_out_as_an_escape() throws IOException {
        assertThat(written("a\u0000\u001b[2J\u007f\u009b\u202e\u200b\ufeffb\rc", 2))
                .isEqualTo("a\\u0000\\u001b[2J\\u007f\\u009b\\u202e\\u200b\\ufeffb\\u000dc");
        assertThat(written("\r\r\n\r", 1)).isEqualTo("\\u000d\r\n\\u000d");
    }

    @Test
    void a_byte_order_mark_passes_at_the_very_start() throws IOException {
        assertThat(written("\ufeffa\ufeff", 1)).isEqualTo("\ufeffa\\ufeff");
    }

    @Test
    void bytes_that_are_no_text_pass_as_they_are() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = {(byte) 0xc3, 'a', (byte) 0x80, (byte) 0xe2, (byte) 0x82};
        try (OutputStream printable = PrintableOutput.of(out)) {
            printable.write(bytes);
        }

        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    private static String written(String text, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (OutputStream printable = PrintableOutput.of(out)) {
            for (int at = 0; at < bytes.length; at += size) {
                printable.write(bytes, at, Math.min(size, bytes.length - at));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
