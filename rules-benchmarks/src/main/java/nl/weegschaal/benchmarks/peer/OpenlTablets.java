package nl.weegschaal.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.benchmarks.byhand.AreaFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import org.openl.rules.runtime.RulesEngineFactory;

/** The rules of one area as decision tables in a workbook, run by OpenL Tablets. */
public final class OpenlTablets implements Peer {
    private final AreaTables tables;

    /** Writes the workbook, and has it read. */
    public OpenlTablets() {
        try {
            Path workbook = Files.createTempFile("one-area", ".xlsx");
            try {
                TableWorkbook.write("/peers/one-area.tables", workbook);
                this.tables = new RulesEngineFactory<>(workbook.toUri().toURL(), AreaTables.class).newEngineInstance();
            } finally {
                Files.delete(workbook);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AreaAnswer answer(AreaFacts facts) {
        return tables.answer(
                facts.policy().map(AreaPolicy::standing).orElse(null),
                facts.policy().map(AreaPolicy::conflict).orElse(null),
                facts.gradation().map(AreaGradation::gradation).orElse(null),
                facts.area().established(),
                facts.applicant().civilian(),
                facts.timing().decisionBeforeLodging(),
                facts.weighing().map(OfficerWeighing::degree).orElse(null),
                facts.test().map(IndividualTest::conclusion).orElse(null),
                facts.applicant().unaccompaniedMinor(),
                facts.applicant().age(),
                facts.asked().toArray(CircumstanceAsked[]::new),
                facts.elements().toArray(IndividualElement[]::new));
    }
}
