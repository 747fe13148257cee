package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.outlook.Direction;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.ExclusionGround;
import nl.weegschaal.model.vocabulary.FurtherImpact;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.IndicatorLevel;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.Method;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.SettlementBasis;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;
import nl.weegschaal.model.vocabulary.StatementKind;
import nl.weegschaal.model.vocabulary.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The lists of words in the published schemas are those of the vocabulary, in its order. */
class SchemaWordsTest {
    private static final String AREA = "/$defs/areaAdvice/properties/";
    private static final String ALTERNATIVE = "/properties/alternatives/items/properties/";

    static Stream<Arguments> words_of_case_files() {
        return Stream.of(
                Arguments.of("/$defs/answer", Answer.class),
                Arguments.of("/properties/actorsOfHarm/items", ActorKind.class),
                Arguments.of("/$defs/element/properties/kind", ElementKind.class),
                Arguments.of("/$defs/element/properties/evidence", EvidenceState.class),
                Arguments.of("/$defs/element/properties/strength", Strength.class),
                Arguments.of("/$defs/element/properties/references/items/properties/says", EvidenceDirection.class),
                Arguments.of("/$defs/weighing/properties/degree", Degree.class),
                Arguments.of("/$defs/aspectFinding/properties/finding", AspectState.class),
                Arguments.of("/$defs/exceptionFinding/properties/finding", Establishment.class),
                Arguments.of("/$defs/alternative/properties/rebuttal/properties/state", RebuttalState.class));
    }

    @ParameterizedTest
    @MethodSource
    <E extends Enum<E>> void words_of_case_files(String pointer, Class<E> type) throws IOException {
        assertThat(words("case-file", pointer + "/enum")).isEqualTo(Words.all(type));
    }

    static Stream<Arguments> words_of_advisories() {
        String gradation = AREA + "gradation/properties/";
        String indicator = gradation + "indicators/items/properties/";
        return Stream.of(
                Arguments.of("/properties/basis/properties/policy/properties/status", PolicyStatus.class),
                Arguments.of("/$defs/reason/properties/status", PolicyStatus.class),
                Arguments.of("/$defs/finding/properties/question", Question.class),
                Arguments.of(AREA + "needed", DegreeNeeded.class),
                Arguments.of(gradation + "gradation", Gradation.class),
                Arguments.of(indicator + "kind", IndicatorKind.class),
                Arguments.of(indicator + "level", IndicatorLevel.class),
                Arguments.of(indicator + "methods/items", Method.class),
                Arguments.of(indicator + "impacts/items", FurtherImpact.class),
                Arguments.of(ALTERNATIVE + "aspects/items/properties/aspect", LimbAspect.class));
    }

    @ParameterizedTest
    @MethodSource
    <E extends Enum<E>> void words_of_advisories(String pointer, Class<E> type) throws IOException {
        assertThat(words("advisory", pointer + "/enum")).isEqualTo(Words.all(type));
    }

    static Stream<Arguments> codes_of_findings() {
        return Stream.of(
                Arguments.of(AREA + "shown", Degree.class),
                Arguments.of(AREA + "articleElements/properties/civilian", ElementState.class),
                Arguments.of(AREA + "openPoints/items", OpenPointKind.class),
                Arguments.of(AREA + "contradictions/items", ContradictionKind.class),
                Arguments.of(AREA + "attentions/items", AttentionKind.class),
                Arguments.of(AREA + "inquiry/items", InquiryGround.class),
                Arguments.of(ALTERNATIVE + "exclusions/items", ExclusionGround.class),
                Arguments.of(ALTERNATIVE + "gaps/items", DemonstrationGap.class),
                Arguments.of(ALTERNATIVE + "examinations/items", ExaminationGround.class),
                Arguments.of(ALTERNATIVE + "settlement/items", SettlementBasis.class),
                Arguments.of("/properties/statements/items", StatementKind.class));
    }

    @ParameterizedTest
    @MethodSource
    <E extends Enum<E>> void codes_of_findings(String pointer, Class<E> type) throws IOException {
        assertThat(words("advisory", pointer + "/allOf/1/properties/code/enum")).isEqualTo(Words.all(type));
    }

    static Stream<Arguments> outcome_codes_are_upper_case() {
        return Stream.of(
                Arguments.of(AREA + "policy", PolicyCode.class),
                Arguments.of(AREA + "scale", ScaleCode.class),
                Arguments.of(AREA + "risk", RiskCode.class),
                Arguments.of(ALTERNATIVE + "finding", AlternativeCode.class));
    }

    @ParameterizedTest
    @MethodSource
    <E extends Enum<E>> void outcome_codes_are_upper_case(String pointer, Class<E> type) throws IOException {
        assertThat(words("advisory", pointer + "/allOf/1/properties/code/enum"))
                .isEqualTo(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void keys_that_are_words_of_the_vocabulary() throws IOException {
        assertThat(keys("case-file", "/$defs/alternative/properties/findings/properties"))
                .isEqualTo(Words.all(LimbAspect.class));
        assertThat(keys("case-file", "/$defs/alternative/properties/stateActorExceptions/properties"))
                .isEqualTo(Words.all(StateActorExceptionKind.class));
        assertThat(keys("advisory", AREA + "articleElements/properties")).isEqualTo(Words.all(ArticleElement.class));
    }

    @Test
    void the_words_of_what_an_advisory_hangs_on() throws IOException {
        String run = "/properties/outlook/properties/runs/items/properties/";
        List<String> findings = Stream.<Enum<?>>concat(
                        Arrays.stream(RiskCode.values()), Arrays.stream(AlternativeCode.values()))
                .map(Enum::name)
                .toList();

        assertThat(words("advisory", run + "finding/enum")).isEqualTo(findings);
        assertThat(words("advisory", run + "others/items/properties/finding/enum"))
                .isEqualTo(findings);
        assertThat(words("advisory", run + "others/items/properties/direction/enum"))
                .isEqualTo(Words.all(Direction.class));
        assertThat(words("advisory", run + "scope/enum"))
                .containsExactly(Words.of(Scope.AREA), Words.of(Scope.ALTERNATIVE));
    }

    @Test
    void the_types_of_facts() throws IOException {
        TreeSet<String> types = new TreeSet<>();
        Stream.of(GivenFact.class, DerivedFact.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .forEach(type -> types.add(type.getSimpleName()));

        assertThat(words("advisory", "/properties/derivation/properties/nodes/items/properties/type/enum"))
                .containsExactlyElementsOf(types);
    }

    private static List<String> words(String schema, String pointer) throws IOException {
        return PublishedSchema.tree(schema)
                .at(pointer)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> keys(String schema, String pointer) throws IOException {
        return List.copyOf(PublishedSchema.tree(schema).at(pointer).propertyNames());
    }
}
