package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Line;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is called something to do is something that an officer can do, and what is said of a file is true of that file. */
class ToDoTest {
    private static final Set<String> TO_DO = Set.of(
            "Beoordeel",
            "Bekijk",
            "Betrek",
            "Controleer",
            "Ga",
            "Geef",
            "Leg",
            "Los",
            "Motiveer",
            "Neem",
            "Noem",
            "Onderzoek",
            "Stel",
            "Vraag",
            "Vul",
            "Weeg",
            "Zoek");
    private static final Set<String> TO_DO_IN_ENGLISH = Set.of(
            "Add",
            "Ask",
            "Assess",
            "Check",
            "Establish",
            "Examine",
            "Find",
            "First",
            "Give",
            "Leave",
            "Name",
            "Put",
            "See",
            "Take",
            "Weigh");

    static List<String> names() {
        return Examples.names();
    }

    /** Every code that can be missing, contradictory or still to be weighed. */
    static Stream<Enum<?>> codes() {
        List<Enum<?>> codes = new ArrayList<>();
        List.of(
                        OpenPointKind.class,
                        ContradictionKind.class,
                        InquiryGround.class,
                        AttentionKind.class,
                        DemonstrationGap.class,
                        ExaminationGround.class)
                .forEach(type -> codes.addAll(List.of(type.getEnumConstants())));
        return codes.stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_line_that_can_stand_under_what_is_to_be_done_says_what_to_do(Enum<?> code) {
        Text toDo = Examples.WEEGSCHAAL.words().toDo(code);

        assertThat(first(toDo.nl())).isIn(TO_DO);
        assertThat(first(toDo.en())).isIn(TO_DO_IN_ENGLISH);
        assertThat(toDo.nl().split(" ")).hasSizeLessThanOrEqualTo(13);
        Examples.WEEGSCHAAL
                .words()
                .ask(code)
                .ifPresent(ask -> assertThat(first(ask.nl())).isIn(TO_DO));
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_sentence_under_what_is_to_be_done_says_what_to_do(String name) {
        String toDo = summary(name, "Nog te doen").replaceAll("\\b[A-Z]{2}-[A-Z0-9/, -]+: ", "");

        assertThat(toDo.split("(?<=\\.) "))
                .allSatisfy(line -> assertThat(first(line)).isIn(TO_DO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-civilian-nobody-asked", "not-a-civilian-decision-before-lodging"})
    void of_who_is_not_a_civilian_it_is_said_why_something_is_asked_all_the_same(String name) {
        Advisory advisory = Examples.advisory(name);
        Set<OpenPointKind> open = EnumSet.noneOf(OpenPointKind.class);
        advisory.home().openPoints().forEach(point -> open.add(point.code()));
        String why = "De aanvrager is geen burger, dus leidt het antwoord op deze grond niet tot bescherming.";

        assertThat(count(text(advisory), why)).isEqualTo(open.isEmpty() ? 0 : 1);
        assertThat(Examples.WEEGSCHAAL.outlook(advisory).questions())
                .filteredOn(question -> open.stream()
                        .anyMatch(kind -> question.text()
                                .nl()
                                .contains(Examples.WEEGSCHAAL.words().of(kind).nl())))
                .hasSameSizeAs(open)
                .allSatisfy(question -> assertThat(question.why())
                        .get()
                        .satisfies(given -> assertThat(given.nl()).startsWith(why)));
    }

    @Test
    void a_civilian_is_asked_without_more() {
        assertThat(text(Examples.advisory("gradation-three-nothing-on-file")))
                .doesNotContain("De aanvrager is geen burger, dus");
    }

    @Test
    void of_the_age_is_said_what_is_true_of_this_file() {
        CaseFile known = Examples.advisory("age-known-and-not-weighed").caseFile();
        CaseFile minor = CaseFile.builder(known)
                .applicant(Applicant.builder(known.applicant())
                        .unaccompaniedMinor(Answer.YES)
                        .build())
                .build();

        assertThat(text(Examples.WEEGSCHAAL.assess(known)))
                .contains("De leeftijd is bekend, maar staat niet bij de individuele omstandigheden.")
                .doesNotContain("De aanvrager is een alleenstaande minderjarige, maar");
        assertThat(text(Examples.WEEGSCHAAL.assess(minor)))
                .contains("De aanvrager is een alleenstaande minderjarige, maar leeftijd staat niet bij de individuele")
                .doesNotContain("De leeftijd is bekend");
    }

    @Test
    void of_a_weighing_or_a_test_is_said_which_of_the_two_left_something_out() {
        assertThat(text(Examples.advisory("officer-weighing-incomplete")))
                .contains("Uw eigen weging noemt niet alle")
                .doesNotContain("weging of toets");
        assertThat(text(Examples.advisory("officer-test-leaves-an-element-out")))
                .contains("Uw eigen individuele toets noemt niet alle")
                .doesNotContain("weging of toets");
    }

    @Test
    void where_no_conclusion_follows_it_is_said_whether_something_must_be_asked_or_the_conclusion_is_yours() {
        assertThat(summary("gradation-three-nothing-on-file", "Bevinding op de schaal"))
                .endsWith("er is meer informatie vereist.");
        assertThat(summary("officer-weighing-falls-short", "Bevinding op de schaal"))
                .endsWith("de conclusie is aan u.");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String summary(String name, String label) {
        return Examples.advisory(name).explanation().sections().stream()
                .filter(section -> section.kind() == SectionKind.SUMMARY)
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.label().map(Text::nl).filter(label::equals).isPresent())
                .map(Line::text)
                .map(Text::nl)
                .findFirst()
                .orElseThrow();
    }

    private static String first(String text) {
        return text.split("[ ,:]", 2)[0];
    }

    private static String text(Advisory advisory) {
        return advisory.explanation().in(Language.NL).replaceAll("\\s+", " ");
    }
}
