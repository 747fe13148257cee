package nl.weegschaal.journal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who may know the journal, and what it may know. */
class ArrowsTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.weegschaal");

    private static final JavaClasses JOURNAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.weegschaal.journal");

    @Test
    void nothing_that_assesses_knows_the_journal() {
        noClasses()
                .that()
                .resideInAnyPackage("nl.weegschaal.engine..", "nl.weegschaal.model..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.weegschaal.journal..")
                .check(PROGRAM);
    }

    @Test
    void nothing_that_assesses_writes_to_files() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.weegschaal.engine.assess..", "nl.weegschaal.engine.rules..", "nl.weegschaal.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .check(PROGRAM);
    }

    @Test
    void the_journal_runs_no_rules_reads_no_clock_and_logs_nothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.drools..",
                        "org.kie..",
                        "org.slf4j..",
                        "java.util.logging",
                        "nl.weegschaal.engine.rules..",
                        "nl.weegschaal.engine.assess..",
                        "nl.weegschaal.workbench..")
                .check(JOURNAL);
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(JOURNAL);
    }
}
