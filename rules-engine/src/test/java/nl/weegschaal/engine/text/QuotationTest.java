package nl.weegschaal.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void what_a_person_wrote_stands_between_quotation_marks() {
        assertThat(Quotation.of(new FreeText(" a\u202eb\n"))).isEqualTo(Text.same("“a\\u202eb”"));
    }

    @Test
    void a_text_that_was_erased_is_no_quotation() {
        assertThat(Quotation.of(FreeText.LEFT_OUT)).isEqualTo(new Text("[tekst gewist]", "[text erased]"));
        assertThat(Quotation.of(new FreeText("--"))).isEqualTo(Text.same("“--”"));
    }
}
