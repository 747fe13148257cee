package nl.weegschaal.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

/** A rule that cannot be used is refused with its file, its line and what was expected, and then no rule is used. */
class RefusedRulesTest {
    private static final String RULE = """
            package nl.weegschaal.rules.test;

            import nl.weegschaal.model.fact.*;
            import nl.weegschaal.model.vocabulary.*;

            rule "risk-real"
                @Question("risk")
                @Sources("qualification/15c")
                @Nl("De mate die nodig is, is bereikt.")
                @En("The degree needed is reached.")
            when
                DegreeReached()
            then
                insert(new RiskFinding(RiskCode.REAL_RISK_INDICATED));
            end
            """;

    private static final RuleText GOOD = new RuleText(
            "rules/good.drl", RULE.replace("risk-real", "good").replace("DegreeReached()", "Contradiction()"));

    @Test
    void a_complete_rule_is_accepted() {
        Problems problems = new Problems();

        assertThat(compile(problems, GOOD, new RuleText("rules/test.drl", RULE)))
                .hasValueSatisfying(program -> assertThat(program.rules()).hasSize(2));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_rule_without_a_dutch_sentence() {
        refused("    @Nl(\"De mate die nodig is, is bereikt.\")\n", "", 6, "@Nl");
    }

    @Test
    void a_rule_without_an_english_sentence() {
        refused("    @En(\"The degree needed is reached.\")\n", "", 6, "@En");
    }

    @Test
    void a_rule_without_a_source() {
        refused("    @Sources(\"qualification/15c\")\n", "", 6, "@Sources");
    }

    @Test
    void a_rule_without_a_question() {
        refused("    @Question(\"risk\")\n", "", 6, "@Question");
    }

    @Test
    void a_source_that_is_not_in_the_catalogue() {
        Problem problem = refused("qualification/15c", "qualification/15d", 8, "qualification/15d");

        assertThat(problem.suggestion()).as("another source is another law").isNull();
    }

    @Test
    void a_question_that_does_not_exist() {
        refused("@Question(\"risk\")", "@Question(\"rsik\")", 7, "\"rsik\"");
    }

    @Test
    void a_status_that_does_not_exist() {
        refused("    @Question(\"risk\")\n", "    @Question(\"risk\")\n    @Status(\"secret\")\n", 8, "\"secret\"");
    }

    @Test
    void a_name_that_is_not_lower_case_words() {
        refused("\"risk-real\"", "\"Risk Real\"", 6, "\"Risk Real\"");
    }

    @Test
    void two_rules_in_one_file() {
        refused("end\n", "end\n\nrule \"second\"\nwhen\n    DegreeReached()\nthen\nend\n", 17, "2 rules");
    }

    @Test
    void a_conclusion_that_does_not_exist() {
        Problem problem = refused("RiskFinding(", "RiskFindng(", 14, "\"RiskFindng\"");

        assertThat(problem.suggestion()).isEqualTo("RiskFinding");
    }

    @Test
    void a_conclusion_with_too_many_words() {
        refused("RiskCode.REAL_RISK_INDICATED", "RiskCode.REAL_RISK_INDICATED, Degree.LOWER", 14, "2 words");
    }

    @Test
    void a_conclusion_with_a_word_that_does_not_exist() {
        refused("RiskCode.REAL_RISK_INDICATED", "RiskCode.REAL_RISK_INDICTED", 14, "REAL_RISK_INDICTED");
    }

    @Test
    void a_given_fact_as_conclusion() {
        refused("RiskFinding(RiskCode.REAL_RISK_INDICATED)", "PolicyMissing()", 14, "\"PolicyMissing\"");
    }

    @Test
    void a_consequence_that_is_other_code() {
        refused("insert(new RiskFinding(RiskCode.REAL_RISK_INDICATED));", "System.exit(0);", 14, "one conclusion");
        refused("INDICATED));", "INDICATED)); insert(new DegreeReached());", 14, "one conclusion");
    }

    @Test
    void a_condition_on_a_fact_that_does_not_exist() {
        refused("    DegreeReached()\n", "    DegreeReachd()\n", 12, "DegreeReachd");
    }

    @Test
    void a_condition_on_a_component_that_does_not_exist() {
        refused("    DegreeReached()\n", "    RiskFinding(cod == RiskCode.REAL_RISK_INDICATED)\n", 12, "cod");
    }

    @Test
    void a_rule_that_cannot_be_compiled_is_not_blamed_on_the_rules_after_it() {
        Problems problems = new Problems();
        RuleText wrong = new RuleText("rules/a.drl", RULE.replace("DegreeReached()", "DegreeReachd()"));
        RuleText next = new RuleText("rules/b.drl", RULE.replace("risk-real", "next"));

        assertThat(compile(problems, wrong, next)).isEmpty();
        assertThat(problems.asFound())
                .extracting(problem -> problem.place().file())
                .containsOnly("rules/a.drl");
    }

    @Test
    void a_text_that_is_no_rule() {
        refused("when", "whenever", 11, "cannot be read on from");
    }

    @Test
    void a_file_without_a_rule() {
        Problems problems = new Problems();

        assertThat(compile(problems, GOOD, new RuleText("rules/test.drl", ""))).isEmpty();
        assertThat(problems.asFound()).isNotEmpty();
        assertThat(problems.asFound().get(0).place().file()).isEqualTo("rules/test.drl");
    }

    @Test
    void no_rules_at_all() {
        Problems problems = new Problems();

        assertThat(compile(problems)).isEmpty();
        assertThat(problems.asFound())
                .extracting(problem -> problem.message().en())
                .containsExactly("there are no rules");
    }

    @Test
    void two_rules_with_one_name() {
        Problems problems = new Problems();
        RuleText first = new RuleText("rules/first.drl", RULE);

        assertThat(compile(problems, first, new RuleText("rules/test.drl", RULE)))
                .isEmpty();
        Problem problem = problems.asFound().get(0);
        assertThat(problem.place().file()).isEqualTo("rules/test.drl");
        assertThat(problem.message().en()).contains("risk-real").contains("rules/first.drl");
    }

    private static Problem refused(String part, String replacement, int line, String named) {
        assertThat(RULE).contains(part);
        Problems problems = new Problems();

        Optional<RuleProgram> program =
                compile(problems, GOOD, new RuleText("rules/test.drl", RULE.replace(part, replacement)));

        assertThat(program).isEmpty();
        assertThat(problems.asFound()).isNotEmpty();
        Problem problem = problems.asFound().get(0);
        assertThat(problem.place().file()).as(problem.line(Language.EN)).isEqualTo("rules/test.drl");
        assertThat(problem.place().line()).as(problem.line(Language.EN)).isEqualTo(line);
        assertThat(problem.line(Language.EN)).contains(named);
        return problem;
    }

    private static Optional<RuleProgram> compile(Problems problems, RuleText... texts) {
        List<RuleText> all = new ArrayList<>(List.of(texts));
        return RuleProgram.compile(all, List.of("qualification/15c"), problems);
    }
}
