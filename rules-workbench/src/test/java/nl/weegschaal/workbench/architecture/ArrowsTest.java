package nl.weegschaal.workbench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import nl.weegschaal.engine.architecture.MainClasses;
import org.junit.jupiter.api.Test;

/** What the command line may not know. */
class ArrowsTest {
    private static final JavaClasses WORKBENCH =
            new ClassFileImporter().withImportOption(new MainClasses()).importPackages("nl.weegschaal.workbench");

    @Test
    void the_workbench_knows_neither_the_rule_engine_nor_how_the_engine_reads_json() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel..", "tools.jackson..")
                .check(WORKBENCH);
    }

    @Test
    void the_workbench_does_not_run_rules_itself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.weegschaal.engine.rules..", "nl.weegschaal.engine.guard..")
                .check(WORKBENCH);
    }
}
