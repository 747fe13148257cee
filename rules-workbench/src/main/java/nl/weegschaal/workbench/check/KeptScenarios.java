package nl.weegschaal.workbench.check;

import java.nio.file.Path;
import java.util.List;
import nl.weegschaal.authoring.mutate.Mutant;
import nl.weegschaal.authoring.mutate.MutantResult;
import nl.weegschaal.authoring.mutate.MutationReport;
import nl.weegschaal.authoring.mutate.TellingCase;
import nl.weegschaal.authoring.mutate.Verdict;
import nl.weegschaal.authoring.output.ScenarioJson;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.workbench.file.NewFile;

/** Writes the cases that tell survivors from their rules as scenarios, so that the next time they are noticed. */
final class KeptScenarios {
    private final Path folder;

    KeptScenarios(Path folder) {
        this.folder = folder;
    }

    /** What the scenario that notices a mutant is called. */
    static String file(Mutant<?> mutant) {
        return mutant.id().replace('/', '-') + ".json";
    }

    void write(List<MutationReport> reports, Problems problems) {
        reports.stream().flatMap(report -> report.survivors().stream()).forEach(result -> write(result, problems));
    }

    private void write(MutantResult result, Problems problems) {
        if (result.verdict() instanceof Verdict.Survived survived) {
            survived.telling()
                    .kept()
                    .filter(TellingCase.Kept::isScenario)
                    .ifPresent(kept -> write(result.mutant(), kept, problems));
        }
    }

    private void write(Mutant<?> mutant, TellingCase.Kept kept, Problems problems) {
        Path target = folder.resolve(file(mutant));
        String scenario = ScenarioJson.write(
                mutant.original().sentence(), kept.example().caseFile(), kept.expected(), kept.fire(), kept.silent());
        NewFile.write(target, scenario + "\n", problems);
    }
}
