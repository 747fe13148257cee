package nl.weegschaal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.RiskCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, texts and findings that cannot be are refused with the name of the field and what is allowed. */
class ImpossibleValuesTest {
    private static final Text TEXT = new Text("tekst", "text");

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "ua", "UA-", "UA-63/", "UA-6333", "UA-63/bakhmut", "Kharkiv", "UA-63 "})
    void an_area_code_of_another_form(String code) {
        refused(() -> new AreaCode(code), "area:", "such as UA, UA-63");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UA", "UA-63", "SD-KH", "UA-14/BAKHMUT", "SD-RS/PORT-SUDAN"})
    void an_area_code_of_the_right_form(String code) {
        assertThat(new AreaCode(code).country()).isEqualTo(new CountryCode(code.substring(0, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "ua", "UKR", "U1"})
    void a_country_code_of_another_form(String code) {
        refused(() -> new CountryCode(code), "country:", "two capital letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void a_text_without_words(String blank) {
        refused(() -> new Text(blank, "text"), "text:", "must not be blank");
        refused(() -> new Text("tekst", blank), "text:", "must not be blank");
        refused(() -> new FreeText(blank), "text:", "must have words");
    }

    @Test
    void a_free_text_that_is_too_long() {
        assertThat(new FreeText("a".repeat(FreeText.LONGEST)).value()).hasSize(FreeText.LONGEST);
        refused(() -> new FreeText("a".repeat(FreeText.LONGEST + 1)), "text:", "at most 10000 characters");
    }

    @Test
    void a_free_text_does_not_show_itself_in_a_log() {
        assertThat(new FreeText("Jan Jansen")).hasToString("FreeText[10 characters]");
    }

    @Test
    void a_source_without_an_identifier() {
        refused(() -> new LegalSource("vw/29", " ", TEXT), "legal source:", "must not be blank");
        refused(() -> new LegalSource("", "Vw 29", TEXT), "legal source:", "must not be blank");
    }

    @Test
    void a_number_of_a_fact_below_one() {
        refused(() -> new FactId(0), "fact id:", "1 or more");
    }

    @Test
    void a_finding_without_a_reason() {
        refused(
                () -> new Finding<>(
                        Question.RISK, RiskCode.MORE_INFORMATION_NEEDED, TEXT, new NodeId("home/1"), List.of()),
                "reasons:",
                "at least one reason");
    }

    @Test
    void a_rule_without_a_source() {
        refused(
                () -> new RuleCard(
                        new RuleId("a"), "0", Question.RISK, TEXT, List.of(), PolicyStatus.PUBLISHED, "a.drl"),
                "sources:",
                "at least one legal source");
    }

    private static void refused(ThrowingCallable making, String field, String words) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800b", "\udc00"})
    void a_free_text_with_a_character_that_cannot_be_kept(String text) {
        refused(() -> new FreeText(text), "text:", "no NUL character and no half of a surrogate pair");
    }
}
