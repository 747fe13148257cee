package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstDifferenceTest {

    @Test
    void it_names_the_first_line_that_differs() {
        assertThat(FirstDifference.between("one\ntwo\nthree\n", "one\n2\n3\n"))
                .isEqualTo(":2\n  expected: two\n  found:    2");
    }

    @Test
    void it_sees_that_a_text_ends_too_early() {
        assertThat(FirstDifference.between("one\ntwo", "one"))
                .isEqualTo(":2\n  expected: two\n  found:    (the text has ended)");
    }
}
