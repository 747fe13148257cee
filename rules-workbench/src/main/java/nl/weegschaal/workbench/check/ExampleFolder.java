package nl.weegschaal.workbench.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.prove.Example;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.workbench.file.WholeFile;
import nl.weegschaal.workbench.file.WriteFault;

/** Writes the cases that show a broken guardrail as case files, so that they can be assessed and kept. */
final class ExampleFolder {
    private final Path folder;

    ExampleFolder(Path folder) {
        this.folder = folder;
    }

    void write(List<CheckReport> reports, Problems problems) {
        reports.stream()
                .flatMap(report -> report.proof().stream())
                .flatMap(proof -> proof.counterexamples().stream())
                .flatMap(counterexample -> counterexample.shown().stream())
                .flatMap(shown -> shown.example().stream())
                .map(Example::caseFile)
                .forEach(caseFile -> write(caseFile, problems));
    }

    private void write(CaseFile caseFile, Problems problems) {
        Path target = folder.resolve(caseFile.reference().value() + ".json");
        try {
            WholeFile.write(target, new CaseFileJson().write(caseFile) + "\n");
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(target.toString()), new WriteFault(e).message()));
        }
    }
}
