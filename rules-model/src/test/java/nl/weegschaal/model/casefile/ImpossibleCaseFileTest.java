package nl.weegschaal.model.casefile;

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
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.Strength;
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
