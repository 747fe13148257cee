package nl.weegschaal.workbench.diff;

import java.io.IOException;
import java.nio.file.Path;
import nl.weegschaal.authoring.diff.OldAndNew;
import nl.weegschaal.authoring.diff.PolicyDiff;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.workbench.file.WholeFile;
import nl.weegschaal.workbench.file.WriteFault;

/** Writes the cases that show a difference as case files: one, or one for each policy if they are not put the same case. */
final class DiffExamples {
    private final Path folder;

    DiffExamples(Path folder) {
        this.folder = folder;
    }

    void write(PolicyDiff diff, Problems problems) {
        diff.differences().stream()
                .flatMap(difference -> difference.example().stream())
                .forEach(example -> write(example.cases(), problems));
    }

    private void write(OldAndNew<CaseFile> cases, Problems problems) {
        if (cases.same()) {
            write(cases.before(), "", problems);
        } else {
            write(cases.before(), "-OLD", problems);
            write(cases.after(), "-NEW", problems);
        }
    }

    private void write(CaseFile caseFile, String ending, Problems problems) {
        Path target = folder.resolve(caseFile.reference().value() + ending + ".json");
        try {
            WholeFile.write(target, new CaseFileJson().write(caseFile) + "\n");
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(target.toString()), new WriteFault(e).message()));
        }
    }
}
