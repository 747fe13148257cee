package nl.weegschaal.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.vocabulary.ClockVocabulary;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

/** A rule on the merits cannot name a fact of the clock, nor the other way round: the language gate refuses it (G13). */
class ClockApartTest {
    private static final String MERITS = """
            package nl.weegschaal.rules.test;

            import nl.weegschaal.model.fact.*;
            import nl.weegschaal.model.vocabulary.*;

            rule "test"
                @Question("risk")
                @Sources("a/source")
                @Nl("Een zin.")
                @En("A sentence.")
            when
                DegreeReached()
            then
                insert(new RiskFinding(RiskCode.REAL_RISK_INDICATED));
            end
            """;

    private static final String CLOCK = """
            package nl.weegschaal.rules.clock.test;

            import nl.weegschaal.model.clock.fact.*;
            import nl.weegschaal.model.clock.word.*;

            rule "test"
                @Question("status")
                @Sources("a/source")
                @Nl("Een zin.")
                @En("A sentence.")
            when
                AbsoluteTerm()
            then
                insert(new ClockFinding(ClockCode.RUNNING));
            end
            """;

    @Test
    void both_rules_are_accepted_in_their_own_language() {
        assertThat(merits(MERITS)).isEmpty();
        assertThat(clock(CLOCK)).isEmpty();
    }

    @Test
    void no_rule_on_the_merits_can_name_any_fact_of_the_clock() {
        for (String fact : ClockVocabulary.glossary().names()) {
            List<Problem> problems = merits(MERITS.replace("DegreeReached()", fact + "()"));

            assertThat(problems).as(fact).hasSize(1);
            assertThat(problems.get(0).code()).isEqualTo(ProblemCode.UNKNOWN_FACT);
            assertThat(problems.get(0).place().line()).isEqualTo(12);
            assertThat(problems.get(0).message().in(Language.EN))
                    .isEqualTo("\"" + fact + "\" is a fact of the clock; a rule on the merits cannot see it");
        }
    }

    @Test
    void no_rule_of_the_clock_can_name_any_fact_on_the_merits() {
        for (String fact : Vocabulary.names()) {
            List<Problem> problems = clock(CLOCK.replace("AbsoluteTerm()", fact + "()"));

            assertThat(problems).as(fact).hasSize(1);
            assertThat(problems.get(0).message().in(Language.EN))
                    .isEqualTo("\"" + fact + "\" is a fact on the merits; a rule of the clock cannot see it");
        }
    }

    @Test
    void no_rule_can_conclude_a_fact_of_the_other_language() {
        assertThat(merits(
                        MERITS.replace("RiskFinding(RiskCode.REAL_RISK_INDICATED)", "ClockFinding(ClockCode.PASSED)")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FACT);
        assertThat(clock(CLOCK.replace("ClockFinding(ClockCode.RUNNING)", "RiskFinding(RiskCode.REAL_RISK_INDICATED)")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FACT);
    }

    @Test
    void no_rule_can_import_the_other_vocabulary_or_answer_its_questions() {
        assertThat(merits(MERITS.replace("model.vocabulary.*", "model.clock.word.*")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RULE_SURROUNDINGS);
        assertThat(clock(CLOCK.replace("model.clock.word.*", "model.vocabulary.*")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RULE_SURROUNDINGS);
        assertThat(merits(MERITS.replace("\"risk\"", "\"status\"")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RULE_METADATA);
        assertThat(clock(CLOCK.replace("\"status\"", "\"risk\"")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RULE_METADATA);
    }

    @Test
    void the_two_vocabularies_share_no_name() {
        assertThat(ClockVocabulary.glossary().names()).doesNotContainAnyElementsOf(Vocabulary.names());
    }

    private static List<Problem> merits(String rule) {
        Problems problems = new Problems();
        RuleProgram.read(List.of(new RuleText("rules/test.drl", rule)), List.of("a/source"), problems);
        return problems.asFound();
    }

    private static List<Problem> clock(String rule) {
        Problems problems = new Problems();
        ClockProgram.compile(List.of(new RuleText("rules/test.drl", rule)), List.of("a/source"), problems);
        return problems.asFound();
    }
}
