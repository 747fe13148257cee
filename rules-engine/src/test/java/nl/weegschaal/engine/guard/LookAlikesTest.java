package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no text may say it may not say in disguise either (G2). */
class LookAlikesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "there is no  risk there",
                "there is no\nrisk there",
                "there is no\u00a0risk there",
                "there is no\u2003\trisk there",
                "there is n\u043e risk there",
                "there is \uff4e\uff4f \uff52\uff49\uff53\uff4b there",
                "there is \ud835\udc27\ud835\udc28 risk there",
                "there is n\u00f3 risk there",
                "there is no r\u0456sk there",
                "there is no r\u0131sk there",
                "there is n\u200bo risk there",
                "there is no\u00ad risk there",
                "there is no ri\udb40\udc73sk there",
                "het gebied is ve\u0301ilig",
                "het gebied is v\u0435ilig",
                "the \u0455\u0441\u043e\u0433\u0435 of it"
            })
    void a_forbidden_word_is_found_however_it_is_written(String text) {
        assertThat(ForbiddenWords.in(text)).as(text).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kharkivska oblast",
                "Харківська область",
                "Київ (Kyiv)",
                "Kyiv/Київ",
                "Dnipro \u2013 Дніпро, 2026",
                "’s-Hertogenbosch en Súdwest-Fryslân",
                "provincie \u0133sselland",
                "Şırnak, Gəncə, Łódź, Đà Nẵng",
                "دمشق (Damascus)",
                "«De graad» van § 35, ½ en 1º"
            })
    void a_name_in_its_own_script_is_let_through(String text) {
        Problems problems = new Problems();
        TextCheck.check(text, Place.of("policy.json"), problems);

        assertThat(problems.asFound()).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kh\u0430rkiv",
                "Khark\u03b9v",
                "\uff2bharkiv",
                "\ud835\udc0aharkiv",
                "Khar\udb40\udc6bkiv",
                "Khar\ufe0fkiv",
                "Khar\u00adkiv",
                "Khar\u202ekiv",
                "\u1d0bharkiv",
                "\ud83c\udd50"
            })
    void a_sign_that_looks_like_another_is_refused_with_its_place(String text) {
        Problems problems = new Problems();
        TextCheck.check(text, new Place("policy.json", "/title/nl", 3, 14), problems);

        assertThat(problems.asFound()).as(text).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNUSABLE_CHARACTER);
            assertThat(problem.place().line()).isEqualTo(3);
        });
    }

    @Test
    void the_letters_of_the_list_stand_in_pairs_of_one_sign_and_one_plain_letter() {
        List<String> plain = List.of("ѕсоrе", "αβ", "ø", "ŁĐ");

        assertThat(plain.stream().map(LookAlikes::plain)).containsExactly("score", "ab", "o", "LD");
    }

    @Test
    void a_problem_shows_the_sign_as_it_can_be_printed() {
        Problems problems = new Problems();
        TextCheck.check("Khar\u202ekiv", Place.of("policy.json"), problems);

        assertThat(problems.asFound())
                .map(Problem::message)
                .singleElement()
                .satisfies(message -> assertThat(message.en()).endsWith("\\u202e"));
    }
}
