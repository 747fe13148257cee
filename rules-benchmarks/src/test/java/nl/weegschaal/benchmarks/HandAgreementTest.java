package nl.weegschaal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegschaal.benchmarks.byhand.HandAdvisor;
import nl.weegschaal.benchmarks.byhand.HandExplainer;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.benchmarks.run.Agreement;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

/** The rules that are written out in Java are the same rules: they apply to the same facts, in every case. */
class HandAgreementTest {
    private static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();

    private final HandAdvisor byHand =
            new HandAdvisor(WEEGSCHAAL.policies().stream().map(PolicyUsed::id).toList());

    private void agreesOn(List<CaseFile> cases) {
        assertThat(cases)
                .allSatisfy(file -> assertThat(
                                Agreement.difference(byHand.assess(file), CaseFacts.of(WEEGSCHAAL.assess(file))))
                        .isEmpty());
    }

    @Test
    void every_rule_applies_to_the_same_facts_in_each_case_of_the_mix() {
        agreesOn(CaseMix.standard().cases());
    }

    @Test
    void every_rule_applies_to_the_same_facts_in_thousands_of_other_cases() {
        agreesOn(CaseMix.drawn(11, 3_000));
    }

    @Test
    void the_explanation_has_the_sentence_of_each_rule_that_applied() {
        HandExplainer explainer = new HandExplainer(WEEGSCHAAL.words());
        assertThat(CaseMix.standard().cases()).allSatisfy(file -> {
            Advisory advisory = WEEGSCHAAL.assess(file);
            String lines = String.join(
                    "\n",
                    explainer.explain(byHand.assess(file)).stream()
                            .map(Text::nl)
                            .toList());
            assertThat(advisory.derivation().rules())
                    .allSatisfy(rule -> assertThat(lines)
                            .contains(rule.sentence().nl(), rule.id().value()));
        });
    }
}
