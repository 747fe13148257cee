package nl.weegschaal.workbench.matrix;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.workbench.file.PolicyFolders;

/** Reads the one policy that an argument names. */
final class PolicyNamed {
    private final BundledRules bundled;
    private final Problems problems;

    PolicyNamed(BundledRules bundled, Problems problems) {
        this.bundled = bundled;
        this.problems = problems;
    }

    Optional<Policy> read(String name) {
        List<Folder> folders = new PolicyFolders(bundled, problems).read(name);
        if (folders.size() > 1) {
            problems.add(Problem.of(ProblemCode.WRONG_USAGE, Place.of(name), MatrixMessage.SEVERAL_POLICIES.text())
                    .withExpected(MatrixMessage.ONE_POLICY.text()));
            return Optional.empty();
        }
        return folders.stream()
                .findFirst()
                .flatMap(folder -> new PolicyReader(bundled.general(), problems).read(folder));
    }
}
