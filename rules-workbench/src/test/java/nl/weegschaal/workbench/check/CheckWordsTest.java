package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a check prints is the same on every machine, also on one with other digits. */
class CheckWordsTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void on_a_machine_in_egypt() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    @Test
    void numbers_do_not_go_by_the_locale_of_the_machine() {
        assertThat(new CheckWords(Language.EN).say(CheckReportMessage.COVERAGE, 108, 108, 315, 316))
                .isEqualTo("coverage: 108 of 108 rules fire, 315 of 316 conditions seen true and seen false");
        assertThat(new CheckWords(Language.NL).found("sudan", 1, 20)).isEqualTo("sudan: fouten: 1, waarschuwingen: 20");
        assertThat(new MutantWords(Language.EN).say(MutantReportMessage.CAUGHT, "sudan", 1, 10))
                .isEqualTo("sudan: 1 of 10 changes of rules noticed");
        assertThat(new CheckWords(Language.EN).say(ClockReportMessage.SCENARIOS, 12, 12))
                .isEqualTo("scenarios: 12 of 12 passed");
    }
}
