package nl.weegschaal.workbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.authoring.matrix.CellOutcome;
import nl.weegschaal.authoring.matrix.Matrix;
import nl.weegschaal.authoring.matrix.MatrixCell;
import nl.weegschaal.authoring.matrix.MatrixDrawing;
import nl.weegschaal.authoring.matrix.MatrixRow;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;
import org.junit.jupiter.api.Test;

/**
 * A cell of which two policies come to something else is marked, in each form, and not by colour alone. Policies that pass the proof seldom
 * have one: what a cell says is mostly laid down by the guardrails. So here one is made.
 */
class DifferingCellTest {
    private static final BundledRules BUNDLED = BundledRules.load();
    private static final Words WORDS = BUNDLED.general().words();
    private static final Drawing DRAWING = drawing();

    /** The policy of Sudan twice, of which the second finds more at gradation 3 in the last row. */
    private static Drawing drawing() {
        Policy policy = new PolicyReader(BUNDLED.general(), new Problems())
                .read(new ClassPathFolder()
                        .read("weegschaal")
                        .folder("policies")
                        .folder("sudan-2024-06-27"))
                .orElseThrow();
        List<Matrix> both = MatrixDrawing.draw(List.of(policy, policy), Optional.empty());
        Matrix second = both.get(1);
        MatrixRow last = second.rows().get(second.rows().size() - 1);
        List<MatrixCell> cells = last.cells().stream()
                .map(cell -> cell.gradation() == Gradation.THREE ? found(cell) : cell)
                .toList();
        List<MatrixRow> rows = Stream.concat(
                        second.rows().stream().limit(second.rows().size() - 1L),
                        Stream.of(new MatrixRow(last.key(), last.ways(), last.open(), cells)))
                .toList();
        return new Drawing(List.of(
                both.get(0),
                new Matrix(second.policy(), second.day(), second.columns(), rows, second.shifts(), second.rules())));
    }

    private static MatrixCell found(MatrixCell cell) {
        CellOutcome outcome = cell.outcomes().get(0);
        assertThat(cell.findings()).doesNotContain(RiskCode.REAL_RISK_INDICATED);
        return new MatrixCell(
                cell.gradation(),
                List.of(new CellOutcome(
                        RiskCode.REAL_RISK_INDICATED, outcome.classes(), outcome.example(), outcome.rules())));
    }

    @Test
    void the_comparison_names_that_cell_alone() {
        assertThat(DRAWING.comparison().orElseThrow().cells()).singleElement().satisfies(cell -> {
            assertThat(cell.gradation()).isEqualTo(Gradation.THREE);
            assertThat(cell.after()).containsExactly(RiskCode.REAL_RISK_INDICATED);
        });
    }

    @Test
    void in_text_the_cell_shows_both_findings_between_brackets() {
        String text = MatrixText.write(DRAWING, WORDS, Language.EN);

        assertThat(text.lines().filter(line -> line.matches(".*\\[\\S+ > \\S+].*") && !line.contains("differs:")))
                .hasSize(1);
        assertThat(text).contains("These cells differ:", "from ", " to ");
        assertThat(MatrixText.write(DRAWING, WORDS, Language.NL)).doesNotContain("These cells differ:");
    }

    @Test
    void in_a_picture_and_on_a_page_the_cell_has_a_dashed_frame_and_a_sign() {
        String picture = MatrixPicture.write(DRAWING, WORDS, Language.EN);
        String page = MatrixPage.write(DRAWING, WORDS, Language.NL);

        assertThat(picture).contains("≠", "stroke-dasharray");
        assertThat(page).contains("≠");
        assertThat(page.split("≠", -1)).hasSizeGreaterThan(2);
    }
}
