package nl.weegschaal.engine.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the design: who may know whom. */
class ArrowsTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.weegschaal");

    private static final DescribedPredicate<JavaClass> DROOLS = resideInAnyPackage(
                    "org.drools..", "org.kie..", "org.mvel..", "org.antlr..")
            .as("types of the rule engine");

    /** What can reach another machine. A URI is a name and reaches nothing. */
    private static final DescribedPredicate<JavaClass> CONNECTIONS = resideInAnyPackage(
                    "java.net..", "java.nio.channels..", "java.rmi..", "javax.net..")
            .and(not(type(URI.class).or(type(URISyntaxException.class))))
            .as("types of the network");

    @Test
    void only_the_rules_package_knows_the_rule_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.weegschaal.engine.rules")
                .should()
                .dependOnClassesThat(DROOLS)
                .check(PROGRAM);
    }

    @Test
    void no_part_of_engine_or_model_can_open_a_connection() {
        noClasses().should().dependOnClassesThat(CONNECTIONS).check(PROGRAM);
    }

    @Test
    void no_public_signature_shows_a_type_of_the_rule_engine() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(new ArchCondition<>("show no type of the rule engine") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                        List<JavaClass> shown = Stream.concat(
                                        method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                                .toList();
                        boolean hidden = shown.stream().noneMatch(DROOLS);
                        events.add(new SimpleConditionEvent(method, hidden, method.getFullName() + " shows " + shown));
                    }
                })
                .check(PROGRAM);
    }

    @Test
    void the_model_depends_on_nothing() {
        classes()
                .that()
                .resideInAPackage("nl.weegschaal.model..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify.annotations", "nl.weegschaal.model.."))
                .check(PROGRAM);
    }

    @Test
    void the_packages_of_the_model_run_in_no_circle() {
        slices().matching("nl.weegschaal.model.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void the_packages_of_the_engine_run_in_no_circle() {
        slices().matching("nl.weegschaal.engine.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PROGRAM);
    }

    @Test
    void no_part_of_the_engine_leans_on_its_entrance() {
        noClasses()
                .that()
                .resideInAPackage("nl.weegschaal.engine.(*)..")
                .and()
                .resideOutsideOfPackage("nl.weegschaal.engine")
                .should()
                .dependOnClassesThat(resideInAPackage("nl.weegschaal.engine"))
                .check(PROGRAM);
    }

    @Test
    void neither_engine_nor_model_knows_the_workbench() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.weegschaal.workbench..")
                .check(PROGRAM);
    }
}
