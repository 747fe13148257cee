package nl.weegschaal.authoring.matrix;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.Gradation;

/** The bundled policies, drawn. */
final class Drawn {
    static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    static final GeneralRules GENERAL =
            GeneralRulesReader.read(ROOT, new Problems()).orElseThrow();

    private Drawn() {}

    static List<String> bundled() {
        return List.copyOf(ROOT.folder("policies").folders());
    }

    static Policy policy(String id) {
        return policy(ROOT.folder("policies").folder(id));
    }

    static Policy policy(Folder folder) {
        Problems problems = new Problems();
        return new PolicyReader(GENERAL, problems)
                .read(folder)
                .orElseThrow(() -> new AssertionError(problems.asFound().toString()));
    }

    static Matrix matrix(String id) {
        return MatrixDrawing.draw(List.of(policy(id)), Optional.empty()).get(0);
    }

    static MatrixCell cell(Matrix matrix, DegreeBasis basis, Degree degree, OnFile onFile, Gradation gradation) {
        return matrix.rows().stream()
                .filter(row -> row.key().basis() == basis && row.key().degree() == degree)
                .filter(row -> row.key().onFile().contains(onFile))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.gradation() == gradation)
                .findFirst()
                .orElseThrow();
    }
}
