package nl.weegschaal.engine.guard;

import static nl.weegschaal.engine.guard.ExampleCase.REVIEWED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.LimbAspect;
import org.junit.jupiter.api.Test;

/** Rules that are well formed and wrong: there is no advice, and the fault names the case and the guardrail. */
class BadRulesTest {
    private static final CaseFile FROM_GRADATION_ONE = ExampleCase.from("UA-63", REVIEWED);

    @Test
    void a_question_that_no_rule_answers_gives_no_advice() {
        ProgramFault fault = fault(FROM_GRADATION_ONE, "risk-real", text -> "");

        assertThat(fault).hasMessageContaining("G16").hasMessageContaining("RiskFinding has 0 conclusions");
    }

    @Test
    void a_question_that_two_rules_answer_differently_gives_no_advice() {
        ProgramFault fault = fault(
                FROM_GRADATION_ONE, "scale-gradation-two", text -> text.replace("Gradation.TWO", "Gradation.ONE"));

        assertThat(fault).hasMessageContaining("G16").hasMessageContaining("ScaleFinding has 2 conclusions");
    }

    @Test
    void gradation_one_that_asks_for_a_higher_degree_gives_no_advice() {
        ProgramFault fault = fault(
                FROM_GRADATION_ONE,
                "scale-gradation-one",
                text -> text.replace(
                        "ScaleCode.PRESENCE_SUFFICES, DegreeNeeded.NONE",
                        "ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED, DegreeNeeded.HIGHER"));

        assertThat(fault).hasMessageContaining("G3").hasMessageContaining("G4");
    }

    @Test
    void an_alternative_that_passes_over_an_unheard_finding_gives_no_advice() {
        CaseFile caseFile = ExampleCase.without(ExampleCase.withAlternative(), LimbAspect.ADMITTANCE);
        ProgramFault fault = fault(
                caseFile,
                "alternative-not-demonstrated",
                text -> text.replace("AlternativeCode.NOT_DEMONSTRATED", "AlternativeCode.MAY_BE_CONSIDERED"));

        assertThat(fault).hasMessageContaining("G8");
    }

    @Test
    void a_risk_that_rests_on_an_indicator_gives_no_advice() {
        ProgramFault fault = fault(
                FROM_GRADATION_ONE,
                "scale-gradation-one",
                text -> text.replace("when\n", "when\n    IndicatorRecord(recorded == true)\n"));

        assertThat(fault).hasMessageContaining("G17");
    }

    @Test
    void a_sentence_with_a_forbidden_word_is_not_even_loaded() {
        assertThatThrownBy(() -> assessor("risk-real", text -> text.replace("@En(\"A real", "@En(\"Not safe: a real")))
                .hasMessageContaining("FORBIDDEN_WORD");
    }

    private static ProgramFault fault(CaseFile caseFile, String rule, UnaryOperator<String> change) {
        Assessor assessor = assessor(rule, change);
        ProgramFault fault = catchThrowableOfType(ProgramFault.class, () -> assessor.assess(caseFile));
        assertThat(fault).isNotNull();
        assertThat(fault.caseReference()).isEqualTo(caseFile.reference().value());
        return fault;
    }

    /** The general rules with one of them changed, or left out if nothing of it remains. */
    private static Assessor assessor(String rule, UnaryOperator<String> change) {
        GeneralRules general = BundledRules.GENERAL;
        List<RuleText> texts = new ArrayList<>();
        for (RuleText text : texts(general)) {
            boolean here = text.file().endsWith("/" + rule + ".drl");
            String changed = here ? change.apply(text.text()) : text.text();
            assertThat(here && changed.equals(text.text()))
                    .as("nothing was changed")
                    .isFalse();
            if (!changed.isEmpty()) {
                texts.add(new RuleText(text.file(), changed));
            }
        }
        Problems problems = new Problems();
        RuleProgram program = RuleProgram.compile(texts, general.sources().ids(), problems)
                .orElseThrow(() -> new AssertionError(problems.asFound()));
        Policy ukraine = BundledRules.UKRAINE;
        Policy policy = new Policy(
                ukraine.metadata(), ukraine.gradations(), ukraine.restrictions(), program, ukraine.fingerprint());
        return new Assessor(general, new PolicySet(List.of(policy)));
    }

    private static List<RuleText> texts(GeneralRules general) {
        Folder rules = general.folder().folder("rules");
        return rules.files().keySet().stream()
                .map(file -> new RuleText(rules.path(file), rules.text(file).orElseThrow()))
                .toList();
    }
}
