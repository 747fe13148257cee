package nl.weegschaal.authoring.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Protection;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixDrawingTest {
    private static final String UKRAINE = "ukraine-2026-07-02";

    static List<String> policies() {
        return Drawn.bundled();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_staircase_goes_down_with_the_gradation_and_with_the_degree_and_never_up(String id) {
        Matrix matrix = Drawn.matrix(id);
        for (MatrixRow row : matrix.rows()) {
            assertNoMoreProtective(row.cell(Gradation.TWO), row.cell(Gradation.ONE));
            assertNoMoreProtective(row.cell(Gradation.THREE), row.cell(Gradation.TWO));
        }
        for (DegreeBasis basis : DegreeBasis.values()) {
            for (OnFile onFile : OnFile.values()) {
                for (Gradation gradation : Gradation.values()) {
                    List<MatrixCell> down = matrix.rows().stream()
                            .filter(row -> row.key().basis() == basis
                                    && row.key().onFile().contains(onFile))
                            .map(row -> row.cell(gradation))
                            .toList();
                    for (int i = 1; i < down.size(); i++) {
                        assertNoMoreProtective(down.get(i), down.get(i - 1));
                    }
                }
            }
        }
    }

    private static void assertNoMoreProtective(MatrixCell lower, MatrixCell higher) {
        List<Protection> low =
                lower.findings().stream().map(RiskCode::protection).sorted().toList();
        List<Protection> high =
                higher.findings().stream().map(RiskCode::protection).sorted().toList();
        assertThat(low.get(low.size() - 1)).isLessThanOrEqualTo(high.get(high.size() - 1));
        assertThat(low.get(0)).isLessThanOrEqualTo(high.get(0));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void gradation_one_needs_no_individual_element_and_none_designated_never_ends_the_examination(String id) {
        Matrix matrix = Drawn.matrix(id);
        for (MatrixRow row : matrix.rows()) {
            assertThat(row.cell(Gradation.ONE).findings()).containsExactly(RiskCode.REAL_RISK_INDICATED);
            assertThat(row.cell(Gradation.NONE_DESIGNATED).findings())
                    .containsExactly(RiskCode.MORE_INFORMATION_NEEDED);
        }
    }

    @Test
    void with_nothing_on_file_a_lower_degree_is_not_substantiated_and_with_something_unexamined_it_is_asked() {
        Matrix matrix = Drawn.matrix(UKRAINE);

        assertThat(unweighed(matrix, OnFile.NONE)).containsExactly(RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE);
        assertThat(unweighed(matrix, OnFile.OPEN)).containsExactly(RiskCode.MORE_INFORMATION_NEEDED);
        assertThat(unweighed(matrix, OnFile.EXAMINED)).containsExactly(RiskCode.MORE_INFORMATION_NEEDED);
    }

    private static Set<RiskCode> unweighed(Matrix matrix, OnFile onFile) {
        return Drawn.cell(matrix, DegreeBasis.DEFAULT_WEIGHING, Degree.NONE, onFile, Gradation.TWO)
                .findings();
    }

    @Test
    void every_finding_names_the_rules_that_led_to_it_and_a_matrix_has_the_sentence_of_each() {
        Matrix matrix = Drawn.matrix(UKRAINE);

        List<CellOutcome> outcomes = matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.outcomes().stream())
                .toList();
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.rules()).isNotEmpty();
            assertThat(outcome.classes()).isPositive();
            assertThat(matrix.rules().stream().map(Matrix.NamedRule::id)).containsAll(outcome.rules());
        });
        assertThat(Drawn.cell(matrix, DegreeBasis.DEFAULT_WEIGHING, Degree.LOWER, OnFile.OPEN, Gradation.TWO)
                        .outcomes()
                        .get(0)
                        .rules())
                .extracting(Object::toString)
                .contains("scale-gradation-two", "indication-one-clear", "reached-lower-needed", "risk-real");
    }

    @Test
    void areas_stand_under_the_gradation_that_they_have_on_the_day() {
        Policy policy = Drawn.policy(UKRAINE);
        AreaCode area = new AreaCode("UA-12");

        assertThat(area(Drawn.matrix(UKRAINE), area).gradation()).isEqualTo(Gradation.TWO);
        Matrix later = MatrixDrawing.draw(List.of(policy), Optional.of(LocalDate.of(2026, 10, 1)))
                .get(0);
        assertThat(area(later, area).gradation()).isEqualTo(Gradation.ONE);
        assertThat(area(later, new AreaCode("UA-74")).standing()).isEqualTo(Standing.REVIEW_PASSED);
        assertThat(area(later, new AreaCode("UA-65/KHERSON")).follows()).contains(new AreaCode("UA-65"));
        assertThatThrownBy(() -> MatrixDrawing.draw(List.of(policy), Optional.of(LocalDate.of(2030, 1, 1))))
                .hasMessageContaining("not in force on 2030-01-01");
    }

    private static AreaOnDay area(Matrix matrix, AreaCode code) {
        return matrix.columns().stream()
                .flatMap(column -> column.areas().stream())
                .filter(area -> area.area().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_policy_held_against_itself_does_not_differ() {
        MatrixComparison same = compared(Drawn.policy(UKRAINE));

        assertThat(same.cells()).isEmpty();
        assertThat(same.ways()).isEmpty();
        assertThat(same.areas()).isEmpty();
    }

    @Test
    void a_rule_by_which_another_element_shows_a_degree_is_a_difference_where_it_applies() {
        MatrixComparison comparison = compared(with("rules/near-target.drl", """
                package nl.weegschaal.rules.policy.ukraine;

                import nl.weegschaal.model.fact.*;
                import nl.weegschaal.model.vocabulary.*;

                rule "near-target"
                    @Question("indications")
                    @Status("illustrative")
                    @Sources("project/illustration")
                    @Nl("In dit voorbeeld telt een woning bij een doelwit bij gradatie 3 als een hogere mate.")
                    @En("In this example a home near a target counts as a higher degree with gradation 3.")
                when
                    AreaGradation(gradation == Gradation.THREE)
                    IndividualElement(kind == ElementKind.HOME_OR_WORK_NEAR_TARGET, bearsHere == true, evidence >= EvidenceState.PLAUSIBLE)
                then
                    insert(new Indication(Degree.HIGHER, IndicationBasis.COMBINATION));
                end
                """));

        assertThat(comparison.cells()).isEmpty();
        assertThat(comparison.ways()).hasSize(2).allSatisfy(ways -> {
            assertThat(ways.before()).isEmpty();
            assertThat(ways.after()).hasSize(1);
            assertThat(ways.after().get(0).columns()).containsExactly(Gradation.THREE);
            assertThat(ways.after().get(0).elements().get(0).kinds())
                    .containsExactly(ElementKind.HOME_OR_WORK_NEAR_TARGET);
        });
    }

    @Test
    void a_rule_that_finds_something_else_besides_shows_both_findings_in_the_cells_where_it_applies() {
        MatrixComparison comparison = compared(with("rules/double.drl", """
                package nl.weegschaal.rules.policy.ukraine;

                import nl.weegschaal.model.fact.*;
                import nl.weegschaal.model.vocabulary.*;

                rule "double"
                    @Question("risk")
                    @Status("illustrative")
                    @Sources("project/illustration")
                    @Nl("In dit voorbeeld vraagt gradatie 2 altijd om meer informatie.")
                    @En("In this example gradation 2 always asks for more information.")
                when
                    AreaGradation(gradation == Gradation.TWO)
                then
                    insert(new RiskFinding(RiskCode.MORE_INFORMATION_NEEDED));
                end
                """));

        assertThat(comparison.cells()).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.gradation()).isEqualTo(Gradation.TWO);
            assertThat(cell.after()).hasSize(2).contains(RiskCode.MORE_INFORMATION_NEEDED);
            assertThat(cell.after()).containsAll(cell.before());
        });
    }

    @Test
    void an_area_with_another_gradation_is_a_difference_and_so_is_one_that_is_gone() {
        Policy edited = edited(
                "gradations.csv",
                table -> table.replace("UA-30,UA,Stad Kyiv,Kyiv city,2", "UA-30,UA,Stad Kyiv,Kyiv city,1")
                        .lines()
                        .filter(line -> !line.startsWith("UA-59/SUMY,"))
                        .reduce("", (before, line) -> before + line + "\n"));

        assertThat(compared(edited).areas())
                .extracting(area -> area.code().toString())
                .containsExactly("UA-30", "UA-59/SUMY");
        assertThat(compared(edited).areas().get(1).after()).isEmpty();
    }

    private static MatrixComparison compared(Policy other) {
        List<Matrix> two = MatrixDrawing.draw(List.of(Drawn.policy(UKRAINE), other), Optional.empty());
        return new MatrixComparison(two.get(0), two.get(1));
    }

    private static Policy with(String file, String rule) {
        return edited(file, none -> rule);
    }

    private static Policy edited(String file, UnaryOperator<String> edit) {
        Folder policy = Drawn.ROOT.folder("policies").folder(UKRAINE);
        SortedMap<String, byte[]> files = new TreeMap<>(policy.files());
        files.put(file, edit.apply(policy.text(file).orElse("")).getBytes(StandardCharsets.UTF_8));
        return Drawn.policy(new Folder(policy.name(), files));
    }
}
