package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.weegschaal.engine.explain.OutlookExplainer;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.AreaCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of several areas is said once, with their names. */
class SaidOnceTest {
    private static final List<String> AREAS = List.of("UA-46", "UA-56", "UA-77");

    static List<String> names() {
        return Examples.names();
    }

    @Test
    void what_three_alternatives_miss_in_the_same_way_is_said_once_and_names_them() {
        Advisory three = threeAreas();

        assertThat(withOutlook(three).stream().map(section -> section.heading().nl()))
                .contains("Wat u nog kunt doen: de alternatieven UA-46, UA-56, UA-77");
        assertThat(count(text(three), "Pas als elke voorwaarde is aangetoond en gemotiveerd"))
                .isEqualTo(1);
    }

    @Test
    void what_is_asked_of_three_areas_is_asked_once_and_names_them() {
        String text = text(threeAreas());

        assertThat(text).contains("- UA-46, UA-56, UA-77: Leg het andere gebied voor aan de aanvrager");
        assertThat(count(text, ": Leg het andere gebied voor aan de aanvrager en leg het antwoord vast. Het antwoord"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_sentence_on_what_a_finding_misses_stands_twice(String name) {
        Advisory advisory = Examples.advisory(name);
        String text = text(advisory);

        Examples.WEEGSCHAAL.outlook(advisory).runs().stream()
                .flatMap(run -> run.nearMiss().stream())
                .forEach(sentence ->
                        assertThat(count(text, sentence.nl())).as(sentence.nl()).isLessThanOrEqualTo(1));
    }

    private static Advisory threeAreas() {
        CaseFile several = Examples.advisory("several-alternatives").caseFile();
        return Examples.WEEGSCHAAL.assess(CaseFile.builder(several)
                .alternatives(AREAS.stream().map(SaidOnceTest::nothingExamined).toList())
                .build());
    }

    private static CaseAlternative nothingExamined(String area) {
        CaseAlternative any = Examples.advisory("alternative-named-without-findings")
                .caseFile()
                .alternatives()
                .get(0);
        return CaseAlternative.builder(any).area(new AreaCode(area)).build();
    }

    private static List<Section> withOutlook(Advisory advisory) {
        return new OutlookExplainer(Examples.WEEGSCHAAL.words())
                .into(advisory.explanation(), Examples.WEEGSCHAAL.outlook(advisory), false)
                .sections();
    }

    private static String text(Advisory advisory) {
        return new OutlookExplainer(Examples.WEEGSCHAAL.words())
                .into(advisory.explanation(), Examples.WEEGSCHAAL.outlook(advisory), false)
                .in(Language.NL)
                .replaceAll("\\s+", " ");
    }

    private static int count(String text, String part) {
        return (int)
                Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
