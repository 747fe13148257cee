package nl.weegschaal.workbench.check;

import java.nio.file.Path;
import java.util.List;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.authoring.check.Keeping;
import nl.weegschaal.authoring.output.ScenarioJson;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.workbench.file.NewFile;

/** Writes the cases that show a broken guardrail as scenarios, so that the same mistake is noticed again. */
final class KeptCounterexamples {
    private final Path folder;
    private final Words words;

    /** Scenarios in a folder; of several policies each has a folder of its own in it. */
    KeptCounterexamples(Path folder, Words words) {
        this.folder = folder;
        this.words = words;
    }

    void write(List<CheckReport> reports, Problems problems) {
        for (CheckReport report : reports) {
            Path own = reports.size() == 1 ? folder : folder.resolve(report.policy());
            report.proof().stream()
                    .flatMap(proof -> proof.counterexamples().stream())
                    .forEach(counterexample -> write(own, counterexample, problems));
        }
    }

    private void write(Path own, Counterexample counterexample, Problems problems) {
        if (Keeping.of(counterexample) instanceof Keeping.AsScenario kept) {
            String scenario = ScenarioJson.write(
                    words.of(counterexample.breach().guardrail()), kept.given(), kept.expected(), List.of(), List.of());
            NewFile.write(own.resolve(kept.name()), scenario + "\n", problems);
        }
    }
}
