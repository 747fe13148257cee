package nl.weegschaal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegschaal.benchmarks.byhand.HandAdvice;
import nl.weegschaal.benchmarks.byhand.HandAdvisor;
import nl.weegschaal.benchmarks.byhand.HandExplainer;
import nl.weegschaal.benchmarks.byhand.HandRun;
import nl.weegschaal.benchmarks.drools.DroolsAlone;
import nl.weegschaal.benchmarks.drools.DroolsBases;
import nl.weegschaal.benchmarks.drools.KeptSessions;
import nl.weegschaal.benchmarks.drools.NewSessions;
import nl.weegschaal.benchmarks.drools.RuleFiles;
import nl.weegschaal.benchmarks.drools.RuleModel;
import nl.weegschaal.benchmarks.facts.Applied;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.facts.RunFacts;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.benchmarks.mix.Exercise;
import nl.weegschaal.benchmarks.peer.OneArea;
import nl.weegschaal.benchmarks.peer.Peer;
import nl.weegschaal.benchmarks.peer.PeerKind;
import nl.weegschaal.benchmarks.run.Agreement;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.RiskCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured beside the library is the same decision, on every case of the mix and on others. */
class AgreementTest {
    /** Some of the peers take milliseconds for a case. */
    private static final int CASES_FOR_PEERS = CaseMix.SIZE + 100;

    private static final int CASES_OF_AN_EXERCISE = 50;

    private final HandAdvisor byHand = new HandAdvisor("policies", Assessed.policies());

    @ParameterizedTest
    @EnumSource(RuleModel.class)
    void drools_alone_finds_the_same_by_the_same_rules(RuleModel model) {
        DroolsBases bases = DroolsBases.compile(model, Assessed.policies());
        try (DroolsAlone anew = new NewSessions(bases, true);
                DroolsAlone kept = new KeptSessions(bases, true)) {
            Agreement.check("with new sessions", Assessed.FACTS, facts -> Agreement.difference(anew, true, facts));
            Agreement.check("with kept sessions", Assessed.FACTS, facts -> Agreement.difference(kept, true, facts));
        }
    }

    @Test
    void each_rule_that_is_written_out_in_java_applies_to_the_same_facts() {
        List<Integer> cases = new ArrayList<>();
        for (int i = 0; i < Assessed.FILES.size(); i++) {
            cases.add(i);
        }
        Agreement.check(
                "hand-written",
                cases,
                i -> Agreement.difference(byHand.assess(Assessed.FILES.get(i)), Assessed.FACTS.get(i)));
    }

    @Test
    void each_rule_written_out_in_java_applies_to_the_same_facts_where_a_policy_says_what_no_bundled_one_says() {
        assertThat(Assessed.EXERCISES).allSatisfy(exercise -> {
            HandAdvisor advisor = new HandAdvisor(Exercise.PLACE, List.of(exercise.id()));
            List<Integer> cases =
                    IntStream.range(0, exercise.files().size()).boxed().toList();
            Agreement.check(
                    exercise.id(),
                    cases,
                    i -> Agreement.difference(
                            advisor.assess(exercise.files().get(i)),
                            exercise.facts().get(i)));
        });
    }

    /** Of a gradation that the source does not name, and of a country whose own policy is stale, no policy here has a case. */
    private static final Set<String> WITHOUT_A_CASE = Set.of(
            "conflict-in-test-stale",
            "conflict-policy-stale",
            "open-gradation-not-known",
            "open-version-in-force-protects-more",
            "scale-not-known");

    @Test
    void the_cases_make_every_bundled_rule_apply_that_a_policy_here_has_a_case_of() {
        Set<String> applied = new HashSet<>();
        Assessed.facts()
                .forEach(facts -> facts.runs()
                        .forEach(
                                run -> run.applied().stream().map(Applied::rule).forEach(applied::add)));
        assertThat(applied)
                .containsExactlyInAnyOrderElementsOf(RuleFiles.merits().keySet().stream()
                        .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".drl".length()))
                        .filter(rule -> !WITHOUT_A_CASE.contains(rule))
                        .toList());
    }

    @Test
    void the_cases_have_every_risk_and_every_outcome_for_an_alternative() {
        Set<Enum<?>> codes = new HashSet<>();
        Assessed.FACTS.forEach(facts -> facts.runs()
                .forEach(run -> run.derived().forEach(finding -> {
                    if (finding instanceof RiskFinding risk) {
                        codes.add(risk.code());
                    } else if (finding instanceof AlternativeFinding alternative) {
                        codes.add(alternative.code());
                    }
                })));
        assertThat(codes).contains(RiskCode.values()).contains(AlternativeCode.values());
    }

    @Test
    void the_hand_written_explanation_has_the_sentence_of_each_rule_that_applied() {
        HandExplainer explainer = new HandExplainer(Assessed.WEEGSCHAAL.words());
        assertThat(CaseMix.standard().cases()).allSatisfy(file -> {
            List<String> lines = explainer.explain(byHand.assess(file)).stream()
                    .map(Text::nl)
                    .toList();
            assertThat(Assessed.WEEGSCHAAL.assess(file).derivation().rules())
                    .allSatisfy(rule -> assertThat(String.join("\n", lines))
                            .contains(rule.sentence().nl(), rule.id().value()));
        });
    }

    @ParameterizedTest
    @EnumSource(PeerKind.class)
    void a_peer_answers_the_same_for_the_home_area(PeerKind kind) {
        Peer peer = kind.make();
        List<OneArea> areas = Stream.concat(
                        Assessed.FACTS.subList(0, CASES_FOR_PEERS).stream(),
                        Assessed.EXERCISES.stream()
                                .flatMap(exercise -> exercise.facts().stream().limit(CASES_OF_AN_EXERCISE)))
                .map(OneArea::of)
                .toList();
        Agreement.check(kind.name(), areas, area -> Agreement.difference(peer, area));
    }

    @Test
    void a_contender_that_leaves_out_one_application_of_a_rule_is_not_measured() {
        List<Integer> cases = List.of(0, 1, 2);
        assertThatThrownBy(() -> Agreement.check(
                        "a contender",
                        cases,
                        i -> Agreement.difference(
                                withoutLast(byHand.assess(Assessed.FILES.get(i)), i == 1), Assessed.FACTS.get(i))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a contender differs from the library in 1 of 3 cases");
    }

    private static HandAdvice withoutLast(HandAdvice advice, boolean left) {
        if (!left) {
            return advice;
        }
        HandRun home = advice.runs().get(0);
        List<HandRun> runs = new ArrayList<>(advice.runs());
        runs.set(
                0,
                new HandRun(
                        home.name(),
                        home.applications().subList(0, home.applications().size() - 1)));
        return new HandAdvice(advice.caseFile(), runs);
    }

    @Test
    void drools_alone_that_finds_something_else_is_told_from_one_that_agrees() {
        CaseFacts one = Assessed.FACTS.get(0);
        try (DroolsAlone drools = new NewSessions(DroolsBases.compile(RuleModel.DRL, Assessed.policies()), false)) {
            assertThat(Agreement.difference(drools, false, one)).isEmpty();
            assertThat(Agreement.difference(drools, false, withFindingsOfAnother(one)))
                    .isNotEmpty();
        }
    }

    /** The facts of one case with the findings of another. */
    private static CaseFacts withFindingsOfAnother(CaseFacts facts) {
        CaseFacts far = Assessed.FACTS.stream()
                .filter(other -> !other.runs()
                        .get(0)
                        .derived()
                        .equals(facts.runs().get(0).derived()))
                .findFirst()
                .orElseThrow();
        return new CaseFacts(
                facts.policy(),
                List.of(new RunFacts(
                        "home",
                        facts.runs().get(0).scope(),
                        facts.runs().get(0).given(),
                        far.runs().get(0).derived(),
                        far.runs().get(0).applied())));
    }
}
