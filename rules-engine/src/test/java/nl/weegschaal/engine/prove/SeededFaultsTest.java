package nl.weegschaal.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.weegschaal.engine.prove.SeededFault.Hiding;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.HowKnown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that was put into the rules is found, and a case that shows it stands up to being assessed again. */
class SeededFaultsTest {
    /** Of the faults that more than one test asks about. */
    private static final Map<SeededFault, FoundFault> HIDDEN = new ConcurrentHashMap<>();

    static List<SeededFault> faults() {
        return FaultyRules.FAULTS;
    }

    private static Stream<SeededFault> faults(Hiding hiding) {
        return faults().stream().filter(fault -> fault.onlyWhen().equals(Optional.of(hiding)));
    }

    static Stream<SeededFault> withThreeFacts() {
        return faults(Hiding.THREE_FACTS);
    }

    static Stream<SeededFault> atADate() {
        return faults(Hiding.DATE);
    }

    static Stream<SeededFault> halvesOfTwoChainedRules() {
        return faults(Hiding.TWO_RULES).flatMap(fault -> fault.oneByOne().stream());
    }

    @Test
    void there_are_at_least_forty_faults_and_each_guardrail_is_broken_in_two_ways_or_more() {
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(faults().stream().map(SeededFault::name)).doesNotHaveDuplicates();
        assertThat(Guardrail.values())
                .filteredOn(guardrail -> guardrail.known() == HowKnown.EVERY_CASE)
                .allSatisfy(guardrail -> assertThat(
                                faults().stream().filter(fault -> fault.breaks().contains(guardrail)))
                        .hasSizeGreaterThanOrEqualTo(2));
        assertThat(Hiding.values())
                .allSatisfy(hiding -> assertThat(faults(hiding)).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void the_rules_without_a_fault_break_nothing() {
        SeededFault none = new SeededFault("none", Set.of(), Optional.empty(), List.of());

        assertThat(FoundFault.of(none).guardrails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_with_just_the_guardrails_that_it_breaks_and_a_case_for_each(SeededFault fault) {
        FoundFault found = found(fault);

        assertThat(found.guardrails()).isEqualTo(fault.breaks());
        assertThat(fault.breaks())
                // A case with two answers ends the assessment, before it can show what else is wrong with it.
                .allSatisfy(guardrail -> assertThat(found.shown(guardrail).or(() -> found.shown(Guardrail.G16)))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("withThreeFacts")
    void a_fault_that_takes_three_facts_is_gone_without_any_one_of_them(SeededFault fault) {
        assertThat(fault.breaks()).allSatisfy(guardrail -> {
            List<Example> examples = found(fault).shown(guardrail).orElseThrow();
            Example last = examples.get(examples.size() - 1);
            List<Example> before = examples.subList(0, examples.size() - 1);
            List<Example> fewer = Varied.withOneFactFewer(last);
            assertThat(fewer).hasSizeGreaterThanOrEqualTo(3);
            assertThat(fewer).noneMatch(example -> Rerun.shows(guardrail, joined(before, example)));
        });
    }

    @ParameterizedTest
    @MethodSource("atADate")
    void a_fault_that_takes_a_date_is_gone_one_day_off(SeededFault fault) {
        assertThat(fault.breaks()).allSatisfy(guardrail -> {
            List<Example> examples = found(fault).shown(guardrail).orElseThrow();
            assertThat(examples).hasSize(1);
            assertThat(Stream.of(1, -1))
                    .map(days -> List.of(Varied.decidedLater(examples.get(0), days)))
                    .anyMatch(dayOff -> !Rerun.shows(guardrail, dayOff));
        });
    }

    @ParameterizedTest
    @MethodSource("halvesOfTwoChainedRules")
    void a_fault_that_takes_two_rules_is_none_with_one_of_them(SeededFault half) {
        assertThat(FoundFault.of(half).guardrails()).doesNotContainAnyElementsOf(half.breaks());
    }

    private static FoundFault found(SeededFault fault) {
        return fault.onlyWhen().isEmpty() ? FoundFault.of(fault) : HIDDEN.computeIfAbsent(fault, FoundFault::of);
    }

    private static List<Example> joined(List<Example> before, Example last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }
}
