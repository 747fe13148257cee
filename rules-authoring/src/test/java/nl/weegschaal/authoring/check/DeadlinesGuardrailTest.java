package nl.weegschaal.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;
import nl.weegschaal.engine.vocabulary.ClockVocabulary;
import nl.weegschaal.model.clock.fact.ClockFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Guardrail;
import org.junit.jupiter.api.Test;

/** What a check says of G13 is true: deadlines are kept from the merits by type and by the gate. */
class DeadlinesGuardrailTest {
    /** Every record among the classes of the program that is a fact of the clock. */
    private static final List<Class<?>> FACTS = new ClassFileImporter()
            .importPackages("nl.weegschaal").stream()
                    .filter(type -> type.isAssignableTo(ClockFact.class) && type.isRecord())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void g13_is_known_by_the_type_of_facts_and_by_the_gate() {
        Text why = AboutGuardrail.of(Guardrail.G13).why().orElseThrow();

        assertThat(why.in(Language.EN))
                .startsWith("facts on deadlines are of another type and no rule that names one passes the gate");
        assertThat(FACTS).hasSizeGreaterThan(20).allSatisfy(type -> {
            assertThat(Fact.class.isAssignableFrom(type))
                    .as("of the type of facts on the merits")
                    .isFalse();
            assertThat(gate(type.getSimpleName()))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message().in(Language.EN))
                            .endsWith("is a fact of the clock; a rule on the merits cannot see it"));
        });
        assertThat(gate("DegreeReached"))
                .as("with a fact on the merits it passes")
                .isEmpty();
    }

    @Test
    void the_gate_knows_every_fact_of_the_clock_that_there_is() {
        assertThat(ClockVocabulary.glossary().names())
                .containsExactlyInAnyOrderElementsOf(
                        FACTS.stream().map(Class::getSimpleName).toList());
    }

    private static List<Problem> gate(String fact) {
        Problems problems = new Problems();
        RuleProgram.read(List.of(new RuleText("rules/test.drl", """
                package nl.weegschaal.rules.test;

                import nl.weegschaal.model.fact.*;
                import nl.weegschaal.model.vocabulary.*;

                rule "test"
                    @Question("risk")
                    @Sources("a/source")
                    @Nl("Een zin.")
                    @En("A sentence.")
                when
                    %s()
                then
                    insert(new RiskFinding(RiskCode.REAL_RISK_INDICATED));
                end
                """.formatted(fact))), List.of("a/source"), problems);
        return problems.asFound();
    }
}
