package nl.weegschaal.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    @Test
    void ordinary_text_stays_as_it_is() {
        assertThat(Printable.of("Soedan, Königin, سودان, 😀")).isEqualTo("Soedan, Königin, سودان, 😀");
    }

    @ParameterizedTest
    @CsvSource({
        "001b, the escape that begins a terminal command",
        "000a, a line feed",
        "000d, a carriage return",
        "0007, the bell",
        "007f, delete",
        "009b, the one-byte terminal command",
        "0085, next line",
        "2028, the line separator",
        "202e, the right-to-left override",
        "2066, the left-to-right isolate",
        "200b, the space of no width",
        "00a0, the no-break space",
        "feff, the byte order mark",
        "d800, half of a pair",
        "e000, a private character",
    })
    void what_does_not_show_as_itself_is_escaped(String hexadecimal, String what) {
        char character = (char) Integer.parseInt(hexadecimal, 16);

        assertThat(Printable.of("a" + character + "b")).as(what).isEqualTo("a\\u" + hexadecimal + "b");
    }

    @Test
    void an_invisible_character_outside_the_basic_plane_is_escaped_as_a_pair() {
        assertThat(Printable.of("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    }

    @Property
    void doing_it_twice_changes_nothing(@ForAll String text) {
        String once = Printable.of(text);

        assertThat(Printable.of(once)).isEqualTo(once);
    }

    @Property
    void no_text_keeps_a_control_character(@ForAll String text) {
        assertThat(Printable.of(text).chars().noneMatch(Character::isISOControl))
                .isTrue();
    }
}
