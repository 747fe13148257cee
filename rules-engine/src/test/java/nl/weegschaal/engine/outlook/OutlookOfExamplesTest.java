package nl.weegschaal.engine.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the advisories of the examples hang on. */
class OutlookOfExamplesTest {
    private static final OutlookLibrary LIBRARY = OutlookLibrary.load();
    private static final Weegschaal WEEGSCHAAL = LIBRARY.weegschaal();

    static List<String> examples() {
        return ExampleCases.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_finding_has_its_other_outcomes_and_every_set_of_changes_is_said_without_a_forbidden_word(String name) {
        Advisory advisory = WEEGSCHAAL.assess(ExampleCases.read(name));
        Outlook outlook = WEEGSCHAAL.outlook(advisory);

        assertThat(outlook.runs()).isNotEmpty().allSatisfy(run -> {
            assertThat(run.others()).extracting("finding").doesNotContain(run.finding());
            assertThat(run.silent()).isNotEmpty();
        });
        everyRuleAppliedOrIsSilentOrConcludesWhatAnotherDid(advisory, outlook);
        for (Language language : Language.values()) {
            assertThat(ForbiddenWords.in(WEEGSCHAAL.explain(outlook).in(language)))
                    .isEmpty();
        }
    }

    /** Held against the applications that the rule engine wrote down. */
    private static void everyRuleAppliedOrIsSilentOrConcludesWhatAnotherDid(Advisory advisory, Outlook outlook) {
        for (RunOutlook run : outlook.runs()) {
            Set<RuleId> applied = advisory.derivation().steps().stream()
                    .filter(step -> step.conclusion().run().equals(run.run()))
                    .map(Step::rule)
                    .collect(Collectors.toSet());
            Set<Fact> concluded = advisory.derivation().nodes().stream()
                    .filter(node -> node.id().run().equals(run.run()))
                    .map(Node::fact)
                    .collect(Collectors.toSet());
            Set<RuleId> expected = LIBRARY.rules(advisory).rules().stream()
                    .filter(rule -> rule.question().scope() == run.scope())
                    .filter(rule -> !applied.contains(rule.id()) && !concluded.contains(rule.conclusion()))
                    .map(Rule::id)
                    .collect(Collectors.toSet());
            assertThat(run.silent())
                    .extracting(silent -> silent.rule().id())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_case_hangs_on_the_same_in_every_language(Language language) {
        Advisory advisory = WEEGSCHAAL.assess(ExampleCases.read("gradation-three-nothing-on-file"));

        assertThat(WEEGSCHAAL.explain(WEEGSCHAAL.outlook(advisory)).in(language))
                .isEqualTo(WEEGSCHAAL.explain(WEEGSCHAAL.outlook(advisory)).in(language))
                .contains("REAL_RISK_INDICATED");
    }

    @Test
    void at_gradation_one_no_individual_element_can_change_the_finding() {
        Advisory advisory = WEEGSCHAAL.assess(ExampleCases.read("gradation-one-presence-suffices"));
        RunOutlook home = WEEGSCHAAL.outlook(advisory).runs().get(0);

        assertThat(home.elements()).isFalse();
        assertThat(home.because()).extracting(rule -> rule.id().value()).contains("scale-gradation-one");
    }

    @Test
    void an_element_that_is_not_examined_is_asked_about_first_if_its_answer_alone_changes_the_finding() {
        Advisory advisory = WEEGSCHAAL.assess(ExampleCases.read("element-stated-but-not-examined"));

        assertThat(WEEGSCHAAL.outlook(advisory).questions().get(0)).satisfies(question -> {
            assertThat(question.place()).startsWith("elements/").endsWith("/evidence");
            assertThat(question.changes()).isEqualTo(1);
        });
    }
}
