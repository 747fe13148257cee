package nl.weegschaal.engine.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.LiveWeegschaal;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.output.AdvisoryJson;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.engine.vocabulary.ClockVocabulary;
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

    /**
     * From a program that advises, over every class that it uses and every class that these use. The gate alone knows the names of
     * the facts of the clock, to refuse a rule that has one; the walk ends there.
     */
    @Test
    void no_class_that_an_advice_on_the_merits_can_reach_is_one_of_the_clock() {
        Map<JavaClass, JavaClass> reached = reached(
                Set.of(
                        Weegschaal.class,
                        LiveWeegschaal.class,
                        CaseFileReader.class,
                        TraceJson.class,
                        AdvisoryJson.class),
                ClockVocabulary.class);

        assertThat(reached).hasSizeGreaterThan(300);
        assertThat(reached.keySet()).filteredOn(ClockArrowsTest::isOfTheClock).isEmpty();
        assertThat(reached(Set.of(Weegschaal.class), Object.class).keySet())
                .as("without that end the walk does find them")
                .anyMatch(ClockArrowsTest::isOfTheClock);
    }

    @Test
    void the_names_of_facts_of_the_clock_are_known_on_the_merits_only_where_a_rule_with_one_is_refused() {
        assertThat(PROGRAM.get(ClockVocabulary.class).getAccessesToSelf().stream()
                        .map(access -> access.getOrigin())
                        .filter(origin -> !isOfTheClock(origin.getOwner())
                                && !origin.getOwner().isEquivalentTo(ClockVocabulary.class)
                                && !origin.getOwner().getSimpleName().equals("ClockLanguage"))
                        .map(origin -> origin.getOwner().getSimpleName() + "." + origin.getName())
                        .collect(Collectors.toSet()))
                .containsExactly("MeritsLanguage.elsewhere");
    }

    private static boolean isOfTheClock(JavaClass type) {
        return type.getPackageName().startsWith("nl.weegschaal.model.clock")
                || type.getPackageName().startsWith("nl.weegschaal.engine.clock");
    }

    /** Every class that can be reached, with the one by which it was. */
    private static Map<JavaClass, JavaClass> reached(Set<Class<?>> roots, Class<?> end) {
        Map<JavaClass, JavaClass> reached = new LinkedHashMap<>();
        Deque<JavaClass> next = new ArrayDeque<>();
        roots.forEach(root -> next.add(PROGRAM.get(root)));
        while (!next.isEmpty()) {
            JavaClass type = next.remove();
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass().getBaseComponentType();
                if (used.getPackageName().startsWith("nl.weegschaal")
                        && !used.isEquivalentTo(end)
                        && reached.putIfAbsent(used, type) == null) {
                    next.add(used);
                }
            }
        }
        return reached;
    }
}
