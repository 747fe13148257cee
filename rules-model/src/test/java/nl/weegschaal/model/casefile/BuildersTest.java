package nl.weegschaal.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGround;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;
import nl.weegschaal.model.vocabulary.Strength;
import nl.weegschaal.model.vocabulary.TestConclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case file can be put together part by part. What is not said is not known, and never "no". */
class BuildersTest {
    private static final LocalDate LODGED = LocalDate.of(2026, 2, 9);
    private static final LocalDate DECISION = LocalDate.of(2026, 8, 17);
    private static final AreaCode HOME = new AreaCode("UA-63");
    private static final AreaCode LVIV = new AreaCode("UA-46");
    private static final ElementId CHILD = new ElementId("child");
    private static final PolicyTerm TERM = new PolicyTerm("family-there");
    private static final FreeText WHY = new FreeText("why");

    private static final Applicant APPLICANT = Applicant.builder()
            .civilian(Answer.YES)
            .unaccompaniedMinor(Answer.NO)
            .ageKnown(Answer.YES)
            .profile(TERM, Answer.YES)
            .build();
    private static final CaseElement ELEMENT = CaseElement.builder(
                    CHILD, ElementKind.EARLIER_HARM, new Bearing.Everywhere(), EvidenceState.PLAUSIBLE)
            .bearingOn(HOME)
            .strength(Strength.CLEAR)
            .nexus("The child was hit in an attack on the school.")
            .description("hit by glass")
            .reference("certificate", EvidenceDirection.SUPPORTS)
            .conflictResolution("It is the later one.")
            .notRepeated("The school is closed.")
            .build();
    private static final CaseWeighing WEIGHING =
            CaseWeighing.builder(HOME, Degree.LOWER, WHY).element(CHILD).build();
    private static final CaseAlternative ALTERNATIVE = CaseAlternative.builder(LVIV)
            .aspect(LimbAspect.TRAVEL, AspectState.FOUND, "why")
            .exception(StateActorExceptionKind.POWER_LIMITED_TO_AREA, Establishment.CLEARLY_ESTABLISHED, "why")
            .transitRoute(List.of(HOME))
            .rebuttal(RebuttalState.NOT_WEIGHED, "why not")
            .condition(TERM, AspectState.FOUND, "why")
            .individualLeads(AspectState.NOT_FOUND, "why")
            .build();
    private static final CaseTest TEST = CaseTest.builder(LVIV, WHY, TestConclusion.NOT_SUBSTANTIATED, WHY)
            .source(new FreeText("report"))
            .element(CHILD)
            .build();
    private static final CaseFile CASE = CaseFile.builder(
                    new CaseReference("EX-1"), new CountryCode("UA"), LODGED, DECISION)
            .home(HOME)
            .applicant(APPLICANT)
            .actor(ActorKind.FOREIGN_STATE)
            .element(ELEMENT)
            .weighing(WEIGHING)
            .alternative(ALTERNATIVE)
            .nothingRaised(ElementKind.HEALTH)
            .test(TEST)
            .otherGround(new OtherGroundOnFile(
                    OtherGroundState.STATED, Optional.of(OtherGround.REFUGEE_STATUS), Optional.of(WHY)))
            .build();

    private static final OtherGroundOnFile OTHER_GROUND = OtherGroundOnFile.builder(
                    OtherGround.ARTICLE_15_B, new FreeText("reasons"))
            .actor(ActorKind.NON_STATE)
            .build();

    static List<Record> full() {
        return List.of(APPLICANT, ELEMENT, WEIGHING, ALTERNATIVE, TEST, OTHER_GROUND, CASE);
    }

    @ParameterizedTest
    @MethodSource("full")
    void begun_with_a_record_it_gives_that_record(Record record) {
        assertThat(call(begunWith(record), "build")).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("full")
    void every_component_can_be_said_by_its_name(Record record) {
        Object builder = begunWith(other(record));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            assertThat(call(builder, component.getName(), component.getType(), value(record, component)))
                    .as(component.getName())
                    .isSameAs(builder);
        }
        assertThat(call(builder, "build")).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("full")
    void what_is_tried_here_has_no_part_left_out(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            assertThat(value(record, component))
                    .as(component.getName())
                    .isNotIn(Optional.empty(), List.of(), Set.of(), Map.of(), Answer.UNKNOWN, Strength.NOT_ASSESSED)
                    .isNotEqualTo(value(other(record), component));
        }
    }

    @Test
    void what_is_not_said_of_a_case_is_not_known() {
        CaseFile bare = CaseFile.builder(CASE.reference(), CASE.country(), LODGED, DECISION)
                .build();
        assertThat(bare)
                .isEqualTo(new CaseFile(
                        CASE.reference(),
                        CASE.country(),
                        LODGED,
                        DECISION,
                        new HomeArea.NotEstablished(),
                        new Applicant(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Map.of()),
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        OtherGroundOnFile.notExamined()));
    }

    @Test
    void a_kind_of_which_nothing_is_said_was_raised_if_an_element_of_it_is_on_file_and_not_asked_about_otherwise() {
        assertThat(CASE.asked())
                .containsOnlyKeys(ElementKind.values())
                .containsEntry(ElementKind.EARLIER_HARM, Asked.RAISED)
                .containsEntry(ElementKind.HEALTH, Asked.NOTHING_RAISED)
                .containsEntry(ElementKind.GENDER, Asked.NOT_ASKED);
    }

    @Test
    void what_is_not_said_of_an_element_is_not_assessed() {
        CaseElement bare = CaseElement.builder(CHILD, ElementKind.AGE, new Bearing.Everywhere(), EvidenceState.STATED)
                .build();
        assertThat(bare)
                .isEqualTo(new CaseElement(
                        CHILD,
                        ElementKind.AGE,
                        new Bearing.Everywhere(),
                        EvidenceState.STATED,
                        Strength.NOT_ASSESSED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void what_is_not_said_of_an_alternative_was_not_examined_and_not_asked() {
        CaseAlternative bare = CaseAlternative.builder(LVIV).build();
        assertThat(bare.state(LimbAspect.TRAVEL)).isEqualTo(AspectState.NOT_EXAMINED);
        assertThat(bare.establishment(StateActorExceptionKind.POWER_LIMITED_TO_AREA))
                .isEqualTo(Establishment.NOT_EXAMINED);
        assertThat(bare.transitRoute()).isEmpty();
        assertThat(bare.rebuttal().state()).isEqualTo(RebuttalState.NOT_HEARD);
        assertThat(bare.policy()).isEqualTo(PolicyAnswers.none());
    }

    @Test
    void one_part_is_changed_and_the_rest_stays() {
        CaseFile later = CaseFile.builder(CASE).decision(DECISION.plusDays(1)).build();
        assertThat(later).isNotEqualTo(CASE).isEqualTo(CASE.decidedOn(DECISION.plusDays(1)));
    }

    @Test
    void what_does_not_fit_together_is_refused_by_a_builder_too() {
        CaseFileBuilder builder = CaseFile.builder(CASE).element(ELEMENT);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("elements:");
    }

    @Test
    void every_larger_record_of_a_case_file_has_a_builder() {
        List<String> large = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(CaseFile.class.getPackageName())
                        .stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .filter(type -> type.getRecordComponents().length > 3)
                        // The builder of an alternative says its parts.
                        .filter(type -> type != PolicyAnswers.class)
                        .map(Class::getSimpleName)
                        .toList();
        assertThat(full().stream().map(record -> record.getClass().getSimpleName()))
                .containsAll(large)
                .hasSizeGreaterThan(3);
    }

    private static Record other(Record record) {
        if (record instanceof Applicant) {
            return Applicant.builder().build();
        }
        if (record instanceof CaseElement) {
            return CaseElement.builder(
                            new ElementId("other"), ElementKind.GENDER, new Bearing.Everywhere(), EvidenceState.STATED)
                    .build();
        }
        if (record instanceof CaseWeighing) {
            return CaseWeighing.builder(LVIV, Degree.HIGHER, new FreeText("other"))
                    .elements(new TreeSet<>(List.of(new ElementId("other"))))
                    .build();
        }
        if (record instanceof CaseTest) {
            return CaseTest.builder(
                            HOME, new FreeText("other"), TestConclusion.REAL_RISK_INDICATED, new FreeText("other"))
                    .source(new FreeText("another"))
                    .build();
        }
        if (record instanceof OtherGroundOnFile) {
            return OtherGroundOnFile.notExamined();
        }
        if (record instanceof CaseAlternative) {
            return CaseAlternative.builder(HOME).build();
        }
        return CaseFile.builder(
                        new CaseReference("EX-2"),
                        new CountryCode("SD"),
                        /* lodged= */ DECISION,
                        /* decision= */ LODGED)
                .build();
    }

    private static Object begunWith(Record record) {
        return call(null, record.getClass(), "builder", record.getClass(), record);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object call(Object builder, String method) {
        try {
            return builder.getClass().getMethod(method).invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object call(Object builder, String method, Class<?> type, Object value) {
        return call(builder, builder.getClass(), method, type, value);
    }

    private static Object call(Object on, Class<?> in, String method, Class<?> type, Object value) {
        try {
            Method found = in.getMethod(method, type);
            return found.invoke(on, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
