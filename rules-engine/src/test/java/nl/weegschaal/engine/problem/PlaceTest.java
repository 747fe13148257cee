package nl.weegschaal.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_place_reads_as_file_line_column_and_pointer() {
        assertThat(new Place("case.json", "/elements/2/evidence", 12, 18))
                .hasToString("case.json:12:18 /elements/2/evidence");
    }

    @Test
    void a_whole_document_reads_as_its_name() {
        assertThat(Place.of("case.json")).hasToString("case.json");
    }

    @Test
    void the_root_has_no_pointer_to_show() {
        assertThat(new Place("case.json", "", 1, 1)).hasToString("case.json:1:1");
    }

    @Test
    void an_unknown_column_is_left_out() {
        assertThat(new Place("case.json", "", 7, 0)).hasToString("case.json:7");
    }

    @Test
    void a_hostile_file_name_and_pointer_are_made_printable() {
        assertThat(new Place("a\nb", "/\u001b[2J", 1, 1)).hasToString("a\\u000ab:1:1 /\\u001b[2J");
    }

    @Test
    void of_a_very_long_pointer_the_end_is_shown() {
        assertThat(new Place("case.json", "/x".repeat(5000) + "/here", 1, 1).toString())
                .hasSizeLessThan(250)
                .startsWith("case.json:1:1 …")
                .endsWith("/x/here");
    }

    @Test
    void a_line_before_the_first_is_refused() {
        assertThatThrownBy(() -> new Place("case.json", "", -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
