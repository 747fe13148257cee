package nl.weegschaal.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.OtherGround;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.Strength;
import nl.weegschaal.model.vocabulary.TestConclusion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be is refused when it is made, with the name of the field and what is allowed. */
class ImpossibleCaseFileTest {
    private static final AreaCode HOME = new AreaCode("UA-63");
    private static final AreaCode LVIV = new AreaCode("UA-46");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "J. Jansen", "a b", "1234567890123456789012345678901234567890123456789012345678901234x"
            })
    void a_reference_of_another_form(String reference) {
        refused(() -> new CaseReference(reference), "reference:", "1 to 64 letters, digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e 1", "é", "12345678901234567890123456789012345678901"})
    void an_element_id_of_another_form(String id) {
        refused(() -> new ElementId(id), "element id:", "1 to 40 letters, digits");
    }

    @Test
    void a_bearing_on_no_area() {
        refused(() -> new Bearing.InAreas(new TreeSet<>()), "bearing:", "at least one area");
    }

    @Test
    void another_kind_of_element_without_a_description() {
        refused(() -> element("e1", ElementKind.OTHER, new Bearing.Everywhere()), "description:", "in words");
    }

    @Test
    void a_finding_on_an_aspect_without_reasons() {
        refused(() -> new AspectOnFile(AspectState.FOUND, Optional.empty()), "reasons:", "must have reasons");
        refused(() -> new AspectOnFile(AspectState.NOT_FOUND, Optional.empty()), "reasons:", "must have reasons");
    }

    @Test
    void a_finding_on_an_exception_without_reasons() {
        refused(
                () -> new ExceptionOnFile(Establishment.CLEARLY_ESTABLISHED, Optional.empty()),
                "reasons:",
                "must have reasons");
    }

    @Test
    void a_rebuttal_that_was_weighed_without_reasons() {
        refused(
                () -> new RebuttalOnFile(RebuttalState.WEIGHED_NOT_ACCEPTED, Optional.empty()),
                "text:",
                "must have reasons");
    }

    @Test
    void an_element_that_occurs_twice() {
        CaseElement element = element("e1", ElementKind.AGE, new Bearing.Everywhere());
        refused(() -> caseFile(List.of(element, element), List.of(), List.of()), "elements:", "\"e1\" must occur once");
    }

    @Test
    void an_alternative_that_occurs_twice() {
        List<CaseAlternative> twice = List.of(alternative(LVIV), alternative(LVIV));
        refused(() -> caseFile(List.of(), List.of(), twice), "alternatives:", "\"UA-46\" must occur once");
    }

    @Test
    void a_weighing_that_occurs_twice() {
        CaseElement element = element("e1", ElementKind.AGE, new Bearing.Everywhere());
        List<CaseWeighing> twice = List.of(weighing("e1"), weighing("e1"));
        refused(() -> caseFile(List.of(element), twice, List.of()), "weighings:", "\"UA-63\" must occur once");
    }

    @Test
    void a_weighing_of_an_element_that_is_not_there() {
        CaseElement element = element("e1", ElementKind.AGE, new Bearing.Everywhere());
        refused(
                () -> caseFile(List.of(element), List.of(weighing("e2")), List.of()),
                "weighings:",
                "no element \"e2\"",
                "e1");
    }

    @Test
    void an_alternative_that_is_the_home_area() {
        refused(() -> caseFile(List.of(), List.of(), List.of(alternative(HOME))), "alternatives:", "UA-63", "another");
    }

    @Test
    void an_area_in_another_country() {
        AreaCode khartoum = new AreaCode("SD-KH");
        CaseElement elsewhere = element("e1", ElementKind.AGE, new Bearing.InAreas(new TreeSet<>(List.of(khartoum))));
        refused(() -> caseFile(List.of(elsewhere), List.of(), List.of()), "area:", "SD-KH", "UA");
        refused(() -> caseFile(List.of(), List.of(), List.of(alternative(khartoum))), "area:", "SD-KH", "UA");
    }

    @Test
    void a_kind_that_was_raised_without_an_element_or_not_raised_with_one() {
        CaseElement element = element("e1", ElementKind.AGE, new Bearing.Everywhere());
        refused(
                () -> asked(List.of(), ElementKind.AGE, Asked.RAISED),
                "asked:",
                "of the kind AGE was raised",
                "no element of that kind");
        refused(
                () -> asked(List.of(element), ElementKind.AGE, Asked.NOTHING_RAISED),
                "asked:",
                "nothing of the kind AGE",
                "an element of that kind is on file");
    }

    @Test
    void an_element_that_is_on_file_although_its_kind_was_not_asked_about_is_kept() {
        CaseElement element = element("e1", ElementKind.AGE, new Bearing.Everywhere());

        CaseFile caseFile = asked(List.of(element), ElementKind.AGE, Asked.NOT_ASKED);

        assertThat(caseFile.asked()).containsEntry(ElementKind.AGE, Asked.NOT_ASKED);
    }

    @Test
    void reasons_against_the_repetition_of_what_is_no_earlier_harm() {
        CaseElementBuilder age = CaseElement.builder(
                        new ElementId("e1"), ElementKind.AGE, new Bearing.Everywhere(), EvidenceState.STATED)
                .notRepeated("moved away");
        refused(age::build, "notRepeated:", "only earlier harm");
    }

    @Test
    void a_test_without_a_source() {
        CaseTestBuilder test = CaseTest.builder(
                HOME, new FreeText("few attacks"), TestConclusion.NOT_SUBSTANTIATED, new FreeText("why"));
        refused(test::build, "tests:", "at least one source");
    }

    @Test
    void a_test_that_occurs_twice() {
        refused(() -> tested(test(HOME), test(HOME)), "tests:", "\"UA-63\" must occur once");
    }

    @Test
    void a_test_of_an_area_that_is_not_examined() {
        refused(() -> tested(test(LVIV)), "tests:", "UA-46", "neither the home area nor a named alternative");
    }

    @Test
    void a_test_that_names_an_element_that_is_not_there() {
        refused(
                () -> tested(CaseTest.builder(test(HOME))
                        .element(new ElementId("e2"))
                        .build()),
                "tests:",
                "no element \"e2\"");
    }

    @Test
    void a_weighing_and_a_test_of_one_area() {
        CaseElement element = element("e1", ElementKind.AGE, new Bearing.Everywhere());
        CaseFile weighed = caseFile(List.of(element), List.of(weighing("e1")), List.of());
        refused(() -> CaseFile.builder(weighed).test(test(HOME)).build(), "tests:", "UA-63");
    }

    @Test
    void another_ground_that_is_stated_without_the_ground_or_without_reasons() {
        Optional<OtherGround> ground = Optional.of(OtherGround.REFUGEE_STATUS);
        Optional<FreeText> reasons = Optional.of(new FreeText("why"));
        refused(
                () -> new OtherGroundOnFile(OtherGroundState.STATED, Optional.empty(), reasons),
                "otherGround:",
                "must be named");
        refused(
                () -> new OtherGroundOnFile(OtherGroundState.STATED, ground, Optional.empty()),
                "otherGround:",
                "must have reasons");
        refused(() -> new OtherGroundOnFile(OtherGroundState.NOT_STATED, ground, reasons), "otherGround:", "only then");
    }

    private static CaseFile asked(List<CaseElement> elements, ElementKind kind, Asked word) {
        return CaseFile.builder(caseFile(elements, List.of(), List.of()))
                .asked(Map.of(kind, word))
                .build();
    }

    private static CaseFile tested(CaseTest... tests) {
        return CaseFile.builder(caseFile(List.of(), List.of(), List.of()))
                .tests(List.of(tests))
                .build();
    }

    private static CaseTest test(AreaCode area) {
        return CaseTest.builder(
                        area, new FreeText("few attacks"), TestConclusion.NOT_SUBSTANTIATED, new FreeText("why"))
                .source(new FreeText("report"))
                .build();
    }

    private static void refused(ThrowingCallable making, String field, String... words) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field)
                .hasMessageContainingAll(words);
    }

    private static CaseFile caseFile(
            List<CaseElement> elements, List<CaseWeighing> weighings, List<CaseAlternative> alternatives) {
        return new CaseFile(
                new CaseReference("case-1"),
                new CountryCode("UA"),
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 1),
                new HomeArea.Established(HOME),
                new Applicant(Answer.YES, Answer.NO),
                Set.of(),
                elements,
                weighings,
                alternatives,
                Map.of(),
                List.of(),
                OtherGroundOnFile.notExamined());
    }

    private static CaseElement element(String id, ElementKind kind, Bearing bearing) {
        return new CaseElement(
                new ElementId(id),
                kind,
                bearing,
                EvidenceState.STATED,
                Strength.NOT_ASSESSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseWeighing weighing(String element) {
        return new CaseWeighing(
                HOME, new TreeSet<>(List.of(new ElementId(element))), Degree.LOWER, new FreeText("in combination"));
    }

    private static CaseAlternative alternative(AreaCode area) {
        return new CaseAlternative(
                area,
                Map.of(),
                Map.of(),
                Optional.empty(),
                new RebuttalOnFile(RebuttalState.NOT_HEARD, Optional.empty()));
    }
}
