package nl.weegschaal.engine.policy;

import java.util.List;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Sees that no table is passed over in silence because its file has another name. */
final class TableFiles {
    private static final List<String> NAMES = List.of(GradationTableReader.FILE, RestrictionTableReader.FILE);

    private final Problems problems;

    TableFiles(Problems problems) {
        this.problems = problems;
    }

    void check(Folder folder) {
        folder.files().keySet().stream()
                .filter(file -> file.endsWith(".csv") && !NAMES.contains(file))
                .forEach(file -> problems.add(Problem.of(
                                ProblemCode.NOT_A_POLICY,
                                Place.of(folder.path(file)),
                                "no table of a policy is called " + Excerpt.quoted(file))
                        .withExpected(String.join(" or ", NAMES))
                        .withFound(file)
                        .withSuggestion(NearestWord.to(file, NAMES).orElse(null))));
    }
}
