package nl.weegschaal.authoring.clock.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weegschaal.authoring.clock.BundledClock;
import nl.weegschaal.authoring.clock.EditedClock;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.PlainRun;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.clock.fact.AbsoluteTerm;
import nl.weegschaal.model.clock.fact.ClockStage;
import nl.weegschaal.model.clock.fact.DecisionTerm;
import nl.weegschaal.model.clock.fact.PenaltyOrder;
import nl.weegschaal.model.clock.word.DayPosition;
import nl.weegschaal.model.clock.word.PenaltyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of the rules of the clock over everything that they can be given, and that a fault put into them is found. */
class ClockProofTest {
    private static final String RUNNING = "rules/status/status-running.drl";

    @Test
    void every_claim_holds_of_the_bundled_rules() {
        ClockProof proof = proof(BundledClock.RULES);

        assertThat(proof.breaches()).isEmpty();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.combinations()).isGreaterThan(5_000);
    }

    static Stream<Arguments> a_fault_is_found_by_just_the_claim_that_it_breaks() {
        return Stream.of(
                fault(
                        ClockClaim.ONE_REGIME,
                        clock -> clock.without("rules/regime/regime-directive.drl")
                                .replace("rules/term/term-directive.drl", "regime == Regime.DIRECTIVE", "")
                                .replace("rules/term/absolute-directive.drl", "regime == Regime.DIRECTIVE", "")
                                .without("rules/term/term-regulation-ordinary.drl")
                                .without("rules/term/term-regulation-accelerated.drl")
                                .without("rules/term/term-regulation-admissibility.drl")
                                .without("rules/term/term-regulation-ten-days.drl")
                                .without("rules/term/absolute-regulation-ordinary.drl")
                                .without("rules/term/absolute-regulation-accelerated.drl")
                                .without("rules/term/absolute-regulation-admissibility.drl")
                                .without("rules/term/absolute-regulation-ten-days.drl"),
                        ClockClaim.ONE_TERM_OF_EACH_KIND,
                        ClockClaim.ONE_ANSWER_ON_THE_END_OF_TERMS,
                        ClockClaim.TWENTY_ONE_MONTHS_ONLY_IF_POSTPONED),
                fault(
                        ClockClaim.ONE_TERM_OF_EACH_KIND,
                        clock -> clock.without("rules/term/term-regulation-ten-days.drl")),
                fault(
                        ClockClaim.ONE_TERM_OF_EACH_KIND,
                        clock -> clock.replace(
                                "rules/term/review-regulation.drl", "TermPurpose.REVIEW", "TermPurpose.NOTICE")),
                fault(
                        ClockClaim.TWENTY_ONE_MONTHS_ONLY_IF_POSTPONED,
                        clock -> clock.replace(
                                "rules/term/absolute-regulation-ordinary.drl", "TWELVE_MONTHS", "TWENTY_ONE_MONTHS")),
                fault(
                        ClockClaim.ONE_ANSWER_ON_THE_END_OF_TERMS,
                        clock -> clock.without("rules/readings/readings-directive.drl")),
                fault(
                        ClockClaim.TWO_READINGS_UNDER_THE_DIRECTIVE_ONLY,
                        clock ->
                                clock.replace("rules/readings/readings-directive.drl", "Readings.TWO", "Readings.ONE")),
                fault(
                        ClockClaim.WHAT_EACH_GROUND_NEEDS,
                        clock -> clock.without("rules/ground/ground-many-applications-regulation.drl")),
                fault(
                        ClockClaim.NO_CONTRADICTION_BETWEEN_THE_READINGS,
                        clock -> clock.replace(
                                "rules/notice-check/notice-before-the-end.drl",
                                "moment == Moment.BEFORE_THE_END",
                                "moment != Moment.AFTER_THE_END")),
                fault(
                        ClockClaim.NO_CONTRADICTION_BETWEEN_THE_READINGS,
                        clock -> clock.replace(
                                "rules/period-check/postponed-after-the-end.drl",
                                "moment == Moment.AFTER_THE_END",
                                "moment != Moment.BEFORE_THE_END")),
                fault(
                        ClockClaim.NOTHING_FOLLOWS_AFTER_A_COURT,
                        clock -> clock.replace("rules/default/default-appeal.drl", "    not PenaltyOrder()\n", "")),
                fault(
                        ClockClaim.ONE_MOST_FOR_AN_EXTENSION,
                        clock -> clock.replace(
                                "rules/allowance/extension-directive-three.drl",
                                "ground == ExtensionGround.EXCEPTIONAL",
                                "ground != ExtensionGround.COMPLEX")),
                fault(
                        ClockClaim.ONE_EFFECT_OF_AN_EXTENSION,
                        clock -> clock.replace(
                                "rules/extension-effect/extension-counts.drl",
                                "not ExtensionContradiction()",
                                "not ExtensionContradiction(kind == TimeContradiction.EXTENSION_AFTER_THE_END)")),
                fault(
                        ClockClaim.ONE_TERM_FROM_A_MORATORIUM,
                        clock -> clock.again(
                                "rules/moratorium/moratorium-extends.drl",
                                "moratorium-too",
                                "TWENTY_ONE_MONTHS",
                                "NINE_MONTHS")),
                fault(
                        ClockClaim.ONE_EFFECT_OF_A_POSTPONEMENT,
                        clock -> clock.without("rules/postponement/postponement-counts.drl")),
                fault(ClockClaim.ONE_FINDING, clock -> clock.without("rules/status/status-passed.drl")),
                fault(
                        ClockClaim.ONE_FINDING,
                        clock -> clock.again(RUNNING, "status-doubled", "ClockCode.RUNNING", "ClockCode.PASSED")),
                fault(ClockClaim.ONE_FINDING, clock -> clock.replace(RUNNING, "ON_THE_LAST_DAY", "AFTER_THE_LAST_DAY")),
                fault(
                        ClockClaim.ONE_THING_THAT_FOLLOWS,
                        clock -> clock.replace("rules/default/default-appeal.drl", ", twoWeeks == Wait.OVER", "")),
                fault(
                        ClockClaim.ONE_FINDING_ON_A_PENALTY,
                        clock -> clock.without("rules/penalty/penalty-not-started.drl")
                                .without("rules/penalty/penalty-accruing.drl")
                                .without("rules/penalty/penalty-maximum.drl")),
                fault(
                        ClockClaim.ONE_FINDING_ON_EACH_REVIEW,
                        clock -> clock.replace(
                                "rules/reviews/review-held.drl",
                                "ReviewCode.HELD)\nthen",
                                "ReviewCode.OVERDUE)\nthen")));
    }

    private static Arguments fault(ClockClaim claim, Function<EditedClock, EditedClock> edit, ClockClaim... more) {
        return Arguments.of(Stream.concat(Stream.of(claim), Stream.of(more)).toList(), edit.apply(new EditedClock()));
    }

    @ParameterizedTest
    @MethodSource
    void a_fault_is_found_by_just_the_claim_that_it_breaks(List<ClockClaim> claims, EditedClock faulty) {
        Collection<ClockRule> rules = faulty.rules().program().rules();
        ClockProof proof = ClockProof.of(rules, new PlainRun(rules));

        assertThat(proof.holds()).isFalse();
        assertThat(proof.breaches()).containsOnlyKeys(claims);
    }

    @Test
    void an_open_question_is_shown_with_the_facts_that_nobody_answers() {
        ClockProof proof = proof(
                new EditedClock().without("rules/status/status-passed.drl").rules());

        ClockProof.Breach breach = proof.breaches().get(ClockClaim.ONE_FINDING);
        assertThat(breach.rules()).isEmpty();
        assertThat(breach.given())
                .contains(new DecisionTerm(DayPosition.AFTER_THE_LAST_DAY))
                .doesNotContain(new AbsoluteTerm(DayPosition.AFTER_THE_LAST_DAY));
    }

    @Test
    void two_answers_are_shown_with_the_rules_that_give_them() {
        ClockProof proof = proof(new EditedClock()
                .replace("rules/penalty/penalty-accruing.drl", "code == PenaltyCode.ACCRUING", "")
                .rules());

        ClockProof.Breach breach = proof.breaches().get(ClockClaim.ONE_FINDING_ON_A_PENALTY);
        assertThat(breach.given()).containsExactly(new PenaltyOrder(PenaltyCode.NOT_STARTED));
        assertThat(breach.rules())
                .containsExactlyInAnyOrder(new RuleId("penalty-accruing"), new RuleId("penalty-not-started"));
    }

    @Test
    void a_rule_that_counts_is_found_for_then_one_of_each_kind_is_not_enough() {
        ClockProof proof = proof(new EditedClock()
                .replace(
                        "rules/notes/note-later-entries.drl",
                        "LaterEntry()",
                        "accumulate( $e : MoratoriumOnFile(); $n : count($e); $n >= 2 )")
                .rules());

        assertThat(proof.breaches().get(ClockClaim.NO_RULE_COUNTS).rules())
                .containsExactly(new RuleId("note-later-entries"));
    }

    @Test
    void a_rule_engine_that_concludes_less_is_found() {
        ClockProof proof = ClockProof.of(
                BundledClock.RULES.program().rules(),
                (stage, given) -> stage == ClockStage.EXTENSION
                        ? List.of()
                        : BundledClock.RULES.program().run(stage, given));

        assertThat(proof.breaches()).containsOnlyKeys(ClockClaim.THE_RULE_ENGINE_AGREES);
    }

    private static ClockProof proof(ClockRules rules) {
        return ClockProof.of(rules.program().rules(), rules.program()::run);
    }
}
