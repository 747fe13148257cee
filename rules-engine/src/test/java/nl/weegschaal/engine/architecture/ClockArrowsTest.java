package nl.weegschaal.engine.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.weegschaal.model.clock.fact.ClockFact;
import nl.weegschaal.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** The clock of a case can never reach its merits (G13): by type and by package. */
class ClockArrowsTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.weegschaal");

    @Test
    void nothing_that_assesses_proves_or_explains_the_merits_knows_the_clock() {
        noClasses()
                .that()
                .resideInAPackage("nl.weegschaal.engine..")
                .and()
                .resideOutsideOfPackages(
                        "nl.weegschaal.engine.clock..",
                        "nl.weegschaal.engine.rules",
                        "nl.weegschaal.engine.language",
                        "nl.weegschaal.engine.vocabulary",
                        "nl.weegschaal.engine.output")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.weegschaal.model.clock..", "nl.weegschaal.engine.clock..")
                .check(PROGRAM);
    }

    @Test
    void nothing_of_the_model_on_the_merits_knows_the_clock() {
        noClasses()
                .that()
                .resideInAPackage("nl.weegschaal.model..")
                .and()
                .resideOutsideOfPackage("nl.weegschaal.model.clock..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.weegschaal.model.clock..")
                .check(PROGRAM);
    }

    @Test
    void the_clock_knows_nothing_of_an_advice_on_the_merits() {
        noClasses()
                .that()
                .resideInAnyPackage("nl.weegschaal.model.clock..", "nl.weegschaal.engine.clock..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "nl.weegschaal.engine.assess..",
                        "nl.weegschaal.engine.prove..",
                        "nl.weegschaal.engine.explain..",
                        "nl.weegschaal.engine.trace..",
                        "nl.weegschaal.model.outlook..")
                .check(PROGRAM);
    }

    @Test
    void no_fact_of_the_clock_is_a_fact_on_the_merits() {
        classes()
                .that()
                .areAssignableTo(ClockFact.class)
                .should()
                .notBeAssignableTo(Fact.class)
                .check(PROGRAM);
    }
}
