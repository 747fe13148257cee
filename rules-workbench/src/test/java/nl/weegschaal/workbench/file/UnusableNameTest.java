package nl.weegschaal.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

class UnusableNameTest {
    @Test
    void a_name_that_the_locale_cannot_write_is_told_with_the_way_out() {
        assertThat(new UnusableName("zaak-é.json", StandardCharsets.US_ASCII)
                        .reason()
                        .in(Language.EN))
                .isEqualTo("the locale of this machine (US-ASCII) cannot write this name; start with LC_ALL=C.UTF-8");
        assertThat(new UnusableName("a\u0000b", StandardCharsets.UTF_8).reason().in(Language.EN))
                .isEqualTo("this cannot be the name of a file");
    }
}
