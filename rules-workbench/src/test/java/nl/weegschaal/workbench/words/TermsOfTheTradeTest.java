package nl.weegschaal.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Dutch of the program is that of the profession, as the glossary has it. */
class TermsOfTheTradeTest {
    private static final List<LeftOut> LEFT_OUT = LeftOut.all();

    @Test
    void phrases_use_the_terms_of_the_trade() {
        assertThat(problems(DutchTexts.phrases(), true)).isEmpty();
    }

    @Test
    void messages_use_the_terms_of_the_trade() {
        assertThat(problems(DutchTexts.messages(), true)).isEmpty();
    }

    @Test
    void policies_and_sources_use_the_terms_of_the_trade() {
        assertThat(problems(DutchTexts.policies(), true)).isEmpty();
    }

    @Test
    void the_sentences_of_rules_use_the_terms_of_the_trade() {
        assertThat(problems(DutchTexts.rules(), true)).isEmpty();
    }

    @Test
    void documents_of_account_use_the_terms_of_the_trade() {
        assertThat(problems(DutchTexts.account(), false)).isEmpty();
    }

    @Test
    void the_glossary_uses_its_own_terms() {
        assertThat(DutchTexts.glossary()).hasSizeGreaterThan(80);
        assertThat(problems(DutchTexts.glossary(), false)).isEmpty();
    }

    @Test
    void what_is_printed_uses_the_terms_of_the_trade() {
        assertThat(problems(DutchTexts.printed("nl"), true)).isEmpty();
    }

    @Test
    void no_phrase_claims_that_a_file_is_complete() {
        assertThat(claims(DutchTexts.phrases())).isEmpty();
    }

    @Test
    void no_sentence_of_a_rule_claims_that_a_file_is_complete() {
        assertThat(claims(DutchTexts.rules())).isEmpty();
    }

    @Test
    void nothing_that_is_printed_claims_that_a_file_is_complete() {
        assertThat(DutchTexts.printed("nl")).hasSizeGreaterThan(60);
        assertThat(claims(DutchTexts.printed("nl"))).isEmpty();
        assertThat(claims(DutchTexts.printed("en"))).isEmpty();
    }

    @Test
    void the_message_says_what_to_use_instead() {
        assertThat(problems(Map.of("a file", "Een  hogere mate is nodig."), true))
                .singleElement()
                .asString()
                .contains("a file", "“hogere mate” is left out; say: in mindere / meerdere mate individuele");
        assertThat(problems(Map.of("a file", "Hij zei: “Ik ben thuis.”"), true)).isEmpty();
        assertThat(claims(Map.of("a file", "Het dossier is compleet."))).isNotEmpty();
        assertThat(claims(Map.of("a file", "Dat betekent niet dat alles is gevraagd.")))
                .isEmpty();
    }

    private static List<String> problems(Map<String, String> texts, boolean forOfficers) {
        return texts.entrySet().stream()
                .flatMap(text -> LEFT_OUT.stream()
                        .filter(word -> word.everywhere() || forOfficers)
                        .flatMap(word -> word.in(text.getValue()))
                        .map(problem -> text.getKey() + ": " + problem))
                .toList();
    }

    private static List<String> claims(Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text -> LeftOut.claimsOfCompleteness().stream()
                        .flatMap(claim -> claims(claim, LeftOut.ofTheProgram(text.getValue())).stream())
                        .map(claim -> text.getKey() + " claims that a file is complete: " + claim))
                .toList();
    }

    private static List<String> claims(Pattern claim, String text) {
        return claim.matcher(text)
                .results()
                .map(found ->
                        text.substring(Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 60)))
                .toList();
    }
}
