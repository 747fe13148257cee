package nl.weegschaal.workbench.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.stream.Stream;
import nl.weegschaal.engine.architecture.MainClasses;
import org.junit.jupiter.api.Test;

/** The floors of the house: who stands on whom. The page docs/architecture.md draws them. */
class LayersTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new MainClasses()).importPackages("nl.weegschaal");

    private static final String ENGINE = "nl.weegschaal.engine";
    private static final String AUTHORING = "nl.weegschaal.authoring";
    private static final String DESK = "nl.weegschaal.workbench";
    private static final DescribedPredicate<JavaClass> OTHER_WINGS =
            DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(ENGINE + ".."));

    @Test
    void the_desk_stands_on_the_authors_wing_and_the_journal_and_those_on_the_engine() {
        within("the modules")
                .layer("model")
                .definedBy("nl.weegschaal.model..")
                .layer("engine")
                .definedBy(ENGINE + "..")
                .layer("authoring")
                .definedBy(AUTHORING + "..")
                .layer("journal")
                .definedBy("nl.weegschaal.journal..")
                .layer("telemetry")
                .definedBy("nl.weegschaal.telemetry..")
                .layer("desk")
                .definedBy(DESK + "..")
                .whereLayer("desk")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("telemetry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("authoring")
                .mayOnlyBeAccessedByLayers("desk")
                .whereLayer("journal")
                .mayOnlyBeAccessedByLayers("desk")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("authoring", "journal", "telemetry", "desk")
                .ensureAllClassesAreContainedInArchitecture()
                .check(PROGRAM);
    }

    /** From the door, by which a host comes in, down to the ground, which knows nothing of asylum law. */
    @Test
    void in_the_engine_each_floor_stands_on_the_floors_below_it() {
        within("the engine")
                .layer("door")
                .definedBy(ENGINE)
                .layer("load")
                .definedBy(ENGINE + ".load")
                .layer("keep")
                .definedBy(rooms("archive", "batch", "output", "replay", "tally", "trace"))
                .layer("prove")
                .definedBy(rooms("outlook", "prove", "scenario", "space"))
                .layer("clock")
                .definedBy(ENGINE + ".clock..")
                .layer("assess")
                .definedBy(rooms("assess", "explain", "forward", "known"))
                .layer("read")
                .definedBy(rooms("casefile", "law", "policy", "policy.table", "remark", "rules"))
                .layer("ground")
                .definedBy(rooms(
                        "diagram",
                        "folder",
                        "guard",
                        "json",
                        "language",
                        "memory",
                        "observe",
                        "problem",
                        "progress",
                        "text",
                        "vocabulary"))
                .whereLayer("door")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("load")
                .mayOnlyBeAccessedByLayers("door")
                .whereLayer("keep")
                .mayOnlyBeAccessedByLayers("door", "load")
                .whereLayer("prove")
                .mayOnlyBeAccessedByLayers("door", "load")
                .whereLayer("clock")
                .mayOnlyBeAccessedByLayers("keep")
                .whereLayer("assess")
                .mayOnlyBeAccessedByLayers("door", "keep", "prove")
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("door", "load", "keep", "prove", "clock", "assess")
                .ensureAllClassesAreContainedInArchitectureIgnoring(OTHER_WINGS)
                .check(PROGRAM);
    }

    @Test
    void what_an_author_does_stands_side_by_side() {
        slices().matching(AUTHORING + ".(check|mutate|diff|matrix)..")
                .should()
                .notDependOnEachOther()
                .check(PROGRAM);
    }

    /** A command knows no other command but those that it is made of: a batch assesses, and a replay reads journals. */
    @Test
    void every_command_stands_on_the_shared_rooms_of_the_desk() {
        within("the desk")
                .layer("console")
                .definedBy(DESK + ".console")
                .layer("file")
                .definedBy(DESK + ".file")
                .layer("machine")
                .definedBy(DESK + ".machine")
                .layer("page")
                .definedBy(DESK + ".page")
                .layer("commands")
                .definedBy(Stream.of(
                                "accountability",
                                "assess",
                                "batch",
                                "check",
                                "deadlines",
                                "diff",
                                "journal",
                                "matrix",
                                "redraw",
                                "replay",
                                "report")
                        .map(name -> DESK + "." + name)
                        .toArray(String[]::new))
                .layer("program")
                .definedBy(DESK)
                .whereLayer("program")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("commands")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("machine")
                .mayOnlyBeAccessedByLayers("commands", "program")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("commands")
                .whereLayer("file")
                .mayOnlyBeAccessedByLayers("machine", "commands", "program")
                .check(PROGRAM);
    }

    @Test
    void the_rooms_of_the_desk_run_in_no_circle() {
        slices().matching(DESK + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    private static LayeredArchitecture within(String what) {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().as(what);
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> ENGINE + "." + name).toArray(String[]::new);
    }
}
