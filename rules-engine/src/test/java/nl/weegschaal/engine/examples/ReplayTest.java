package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.weegschaal.engine.replay.Difference;
import nl.weegschaal.engine.replay.Difference.Side;
import nl.weegschaal.engine.replay.Entry;
import nl.weegschaal.engine.replay.Replay;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.advisory.TraceCopy;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.advisory.TracedFinding;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A trace is worked out again on the rule engine, from the case and not from what the trace says in between. */
class ReplayTest {
    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_example_is_identical_when_replayed_from_its_smallest_copy(String name) {
        Trace copy = Examples.advisory(name).trace().copy(TraceCopy.CORE);
        Replay replay =
                Traces.replay(Traces.read(TraceDocument.of(copy).text()).trace().core());

        assertThat(replay.differences()).isEmpty();
        assertThat(replay.identical()).isTrue();
        assertThat(TraceDocument.of(new Trace(replay.now(), copy.reference(), copy.caseFile())))
                .isEqualTo(TraceDocument.of(copy));
    }

    @Test
    void a_case_with_a_dozen_alike_elements_is_identical_when_replayed() {
        CaseFile example = Examples.caseFile("gradation-two-one-clear-element");
        CaseElement element = example.elements().get(0);
        List<CaseElement> alike = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new CaseElement(
                        new ElementId("e" + number),
                        element.kind(),
                        element.bearing(),
                        element.evidence(),
                        element.strength(),
                        element.nexus(),
                        element.description(),
                        element.references(),
                        element.conflictResolution(),
                        element.notRepeated()))
                .toList();
        CaseFile dozen =
                CaseFile.builder(example).elements(alike).weighings(List.of()).build();

        assertThat(Traces.replay(Examples.WEEGSCHAAL.assess(dozen).trace().core())
                        .identical())
                .isTrue();
    }

    @Test
    void a_conclusion_that_was_changed_and_hashed_again_is_found_where_it_stands() {
        TraceCore core =
                Examples.advisory("gradation-two-one-clear-element").trace().core();
        TraceCore changed = with(
                core,
                fact -> fact instanceof RiskFinding
                        ? new RiskFinding(RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE)
                        : fact);

        Replay replay =
                Traces.replay(Traces.read(TraceDocument.of(new Trace(changed, Optional.empty(), Optional.empty()))
                                .text())
                        .trace()
                        .core());

        assertThat(replay.identical()).isFalse();
        assertThat(replay.differences().get(0).entry()).isInstanceOfSatisfying(Entry.Applied.class, applied -> {
            assertThat(applied.run()).isEqualTo("home");
            assertThat(applied.conclusion()).isEqualTo(new RiskFinding(RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE));
        });
    }

    @Test
    void a_gradation_that_is_not_that_of_the_policy_is_the_first_difference() {
        TraceCore core =
                Examples.advisory("gradation-three-nothing-on-file").trace().core();
        Replay replay = Traces.replay(with(
                core, fact -> fact instanceof AreaGradation ? new AreaGradation(Gradation.NONE_DESIGNATED) : fact));

        assertThat(replay.differences())
                .startsWith(
                        new Difference(
                                Side.THEN, new Entry.Given("home", new AreaGradation(Gradation.NONE_DESIGNATED))),
                        new Difference(Side.NOW, new Entry.Given("home", new AreaGradation(Gradation.THREE))));
    }

    @Test
    void a_risk_that_an_alternative_carries_over_must_be_the_one_that_was_found_at_home() {
        TraceCore core = Examples.advisory("several-alternatives").trace().core();
        Replay replay = Traces.replay(with(
                core,
                fact -> fact instanceof RiskAtHome
                        ? new RiskAtHome(RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE)
                        : fact));

        assertThat(replay.identical()).isFalse();
        assertThat(replay.differences().get(0).entry())
                .isInstanceOfSatisfying(
                        Entry.Given.class, given -> assertThat(given.run()).startsWith("alternative("));
    }

    @Test
    void a_step_that_was_left_out_is_named() {
        TraceCore core =
                Examples.advisory("gradation-one-presence-suffices").trace().core();
        Derivation derivation = core.derivation();
        RuleId missing = derivation.steps().get(0).rule();
        Replay replay = Traces.replay(with(
                core,
                new Derivation(
                        derivation.nodes(),
                        derivation.steps().stream()
                                .filter(step -> !step.rule().equals(missing))
                                .toList(),
                        derivation.rules())));

        assertThat(replay.differences())
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference.only()).isEqualTo(Side.NOW))
                .anySatisfy(difference -> assertThat(difference.entry())
                        .isInstanceOfSatisfying(
                                Entry.Applied.class,
                                applied -> assertThat(applied.rule()).isEqualTo(missing)));
    }

    private static TraceCore with(TraceCore core, UnaryOperator<Fact> change) {
        Derivation derivation = core.derivation();
        List<Node> nodes = derivation.nodes().stream()
                .map(node -> new Node(node.id(), change.apply(node.fact()), node.origin()))
                .toList();
        return with(core, new Derivation(nodes, derivation.steps(), derivation.rules()));
    }

    /** Findings follow their facts, as one who forges a trace would see to. */
    private static TraceCore with(TraceCore core, Derivation derivation) {
        return new TraceCore(
                core.status(),
                core.closedCase(),
                core.basis(),
                derivation,
                core.findings().stream()
                        .map(finding -> derivation.node(finding.node()).fact() instanceof RiskFinding risk
                                ? new TracedFinding(finding.node(), finding.question(), risk.code())
                                : finding)
                        .toList());
    }
}
