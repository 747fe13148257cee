package nl.weegschaal.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.language.Applications;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.BundledGeneralRules;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules cost is bounded by what is loaded, whatever the case. */
class CostGateTest {
    private static final String RULE = """
        rule "NAME"
            @Question("indications")
            @Sources("qualification/15c")
            @Nl("Een zin.")
            @En("A sentence.")
        when
        CONDITIONS
        then
            insert(new Indication(Degree.LOWER, IndicationBasis.COMBINATION));
        end
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IndividualElement()",
                "IndividualElement(bearsHere == true)",
                "IndividualElement(strength == Strength.CLEAR)\nIndividualElement(strength == Strength.STRONG)",
                "IndividualElement()\nIndividualElement()\nIndividualElement()",
                "IndicatorRecord()\nIndicatorRecord()\nIndicatorRecord()\nIndicatorRecord()\nIndicatorRecord()",
                "IndividualElement()\nIndicatorRecord()\naccumulate($e : IndividualElement(); $n : count($e); $n >= 2)"
            })
    void a_rule_applies_at_most_as_often_as_a_case_has_elements(String conditions) {
        RuleProgram program = program(conditions);
        int applied = program.run(Scope.AREA, many()).size();

        assertThat(applied).as(conditions).isBetween(1, Applications.MOST_ELEMENTS);
    }

    @Test
    void what_rules_can_cost_is_reckoned_for_the_largest_case_that_can_be_assessed() {
        assertThat(Applications.MOST_ELEMENTS)
                .as("the bound on applications holds only if no case has more elements than it reckons with")
                .isEqualTo(CaseFileReader.MOST_PARTS);
    }

    @Test
    void sixteen_conditions_on_elements_are_no_more_work_than_one() {
        RuleProgram program = program("IndividualElement()\n".repeat(16));

        assertThat(program.run(Scope.AREA, many()))
                .singleElement()
                .satisfies(firing -> assertThat(firing.premises()).hasSize(500).doesNotHaveDuplicates());
    }

    @Test
    void a_rule_that_applies_once_for_many_facts_still_asks_for_each_of_its_conditions() {
        RuleProgram program = program("IndividualElement()\nIndividualElement(strength == Strength.SLIGHT)");

        assertThat(program.run(Scope.AREA, many())).isEmpty();
    }

    @Test
    void facts_that_are_there_once_are_named_as_often_as_an_author_likes() {
        Rule rule = program("AreaGradation()\n".repeat(30)).rules().iterator().next();

        assertThat(Applications.together(rule.conditions())).isFalse();
        assertThat(Applications.of(rule.conditions())).isOne();
    }

    @Test
    void all_rules_of_a_question_are_bounded_together() {
        List<RuleText> texts = new ArrayList<>();
        for (int i = 0; i < 401; i++) {
            texts.add(text("rule-" + i, "IndividualElement()"));
        }
        Problems problems = new Problems();

        assertThat(RuleProgram.read(texts, sources(), problems)).isEmpty();
        assertThat(problems.asFound()).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).isEqualTo("rules/rule-400.drl");
            assertThat(problem.message().en()).contains("question indications").contains("too often");
        });
        assertThat(RuleProgram.read(texts.subList(0, 400), sources(), new Problems()))
                .isPresent();
    }

    @Test
    void no_rule_of_the_library_is_one_that_could_apply_so_often() {
        assertThat(BundledGeneralRules.read().rules().rules())
                .allSatisfy(rule ->
                        assertThat(Applications.of(rule.conditions())).isLessThanOrEqualTo(Applications.MOST_ELEMENTS));
    }

    private static RuleProgram program(String conditions) {
        Problems problems = new Problems();
        return RuleProgram.compile(List.of(text("test", conditions)), sources(), problems)
                .orElseThrow(() -> new AssertionError(problems.asFound().toString()));
    }

    private static List<GivenFact> many() {
        List<GivenFact> facts = new ArrayList<>();
        for (int i = 1; i <= Applications.MOST_ELEMENTS; i++) {
            facts.add(new IndividualElement(
                    new FactId(i),
                    ElementKind.AGE,
                    EvidenceState.SUBSTANTIATED,
                    i == 1 ? Strength.CLEAR : Strength.STRONG,
                    Nexus.EXPLAINED,
                    true,
                    EvidenceConflict.NONE,
                    InWeighing.NO_WEIGHING,
                    Repetition.INDICATED));
        }
        for (IndicatorKind kind : IndicatorKind.values()) {
            facts.add(new IndicatorRecord(kind, true));
        }
        return facts;
    }

    private static RuleText text(String name, String conditions) {
        return new RuleText("rules/" + name + ".drl", RULE.replace("NAME", name).replace("CONDITIONS", conditions));
    }

    private static Collection<String> sources() {
        return List.of("qualification/15c");
    }
}
