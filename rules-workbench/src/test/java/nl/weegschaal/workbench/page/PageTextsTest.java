package nl.weegschaal.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.Main;
import org.junit.jupiter.api.Test;

/** The texts of a page with values in them. */
class PageTextsTest {
    @Test
    void the_name_of_an_area_stands_there_as_the_table_has_it_even_if_it_looks_like_a_place() {
        PageTexts texts = PageTexts.read(Main.class, "report/report", Language.EN);

        assertThat(texts.text("title", "Oblast {1} (east)", "UA-14")).isEqualTo("Advice in case Oblast {1} (east)");
    }
}
