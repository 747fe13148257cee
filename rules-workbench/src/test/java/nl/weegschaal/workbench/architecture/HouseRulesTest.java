package nl.weegschaal.workbench.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.util.Locale;
import nl.weegschaal.engine.architecture.MainClasses;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** What no class of the program does: read a clock or a locale, hide behind a vague name, or log a case. */
class HouseRulesTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new MainClasses()).importPackages("nl.weegschaal");

    @Test
    void no_class_has_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .check(PROGRAM);
    }

    /** Only the room that stands for the machine; a command is given the clock that it asks. */
    @Test
    void no_class_reads_a_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.weegschaal.workbench.machine")
                .should()
                .callMethodWhere(called("java.time.(LocalDate|LocalDateTime|Instant|ZonedDateTime|Year)", "now")
                        .and(without(Clock.class))
                        .or(called("java.time.Clock", "system.*"))
                        .or(called("java.lang.System", "currentTimeMillis")))
                .check(PROGRAM);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .check(PROGRAM);
    }

    @Test
    void no_class_goes_by_the_locale_or_the_time_zone_of_the_machine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.weegschaal.workbench.machine")
                .should()
                .callMethodWhere(called("java.util.Locale", "getDefault")
                        .or(called("java.time.ZoneId", "systemDefault"))
                        .or(called("java.util.TimeZone", "getDefault"))
                        .or(called("java.lang.String", "toLowerCase|toUpperCase")
                                .and(parameters(0)))
                        .or(called("java.lang.String", "formatted"))
                        .or(called("java.lang.String", "format").and(without(Locale.class))))
                .check(PROGRAM);
    }

    @Test
    void closed_facts_hold_no_text() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(ClosedFact.class)
                .should()
                .haveRawType(String.class)
                .orShould()
                .haveRawType(FreeText.class)
                .orShould()
                .haveRawType(Text.class)
                .check(PROGRAM);
    }

    @Test
    void only_the_vocabulary_looks_at_classes_by_reflection() {
        noClasses()
                .that()
                .resideInAPackage("nl.weegschaal..")
                .and()
                .resideOutsideOfPackage("nl.weegschaal.engine.vocabulary")
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect"))
                .check(PROGRAM);
    }

    @Test
    void loggers_are_those_of_slf4j() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging", "org.apache.log4j..", "org.apache.logging..", "ch.qos..")
                .check(PROGRAM);
        fields().that().haveRawType(Logger.class).should().bePrivate().check(PROGRAM);
    }

    @Test
    void nothing_of_a_case_is_asked_for_in_a_class_that_logs_but_its_reference() {
        ArchRuleDefinition.classes()
                .that(logging())
                .should(new ArchCondition<>("read nothing of a case but what it needs to find a policy") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                            boolean ofCase = call.getTargetOwner().isEquivalentTo(CaseFile.class)
                                    || call.getTargetOwner().isEquivalentTo(Advisory.class);
                            boolean known = call.getName().matches("country|decision|lodged|reference");
                            events.add(new SimpleConditionEvent(call, !ofCase || known, call.getDescription()));
                        }
                    }
                })
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> logging() {
        return DescribedPredicate.describe(
                "log",
                type -> type.getFieldAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .anyMatch(field -> field.getType().toErasure().isEquivalentTo(Logger.class)));
    }

    private static DescribedPredicate<JavaMethodCall> called(String owner, String name) {
        return DescribedPredicate.describe(
                owner + "." + name,
                call -> nameMatching(owner).test(call.getTargetOwner())
                        && call.getName().matches(name));
    }

    private static DescribedPredicate<JavaCall<?>> parameters(int count) {
        return DescribedPredicate.describe(
                "with " + count + " parameters",
                call -> call.getTarget().getRawParameterTypes().size() == count);
    }

    private static DescribedPredicate<JavaCall<?>> without(Class<?> parameter) {
        return DescribedPredicate.describe(
                "without a " + parameter.getSimpleName(),
                call -> call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(parameter)));
    }
}
