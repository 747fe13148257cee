package nl.weegschaal.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every fault that was put into the rules is found, and a case that shows it stands up to being assessed again. */
class SeededFaultsTest {
    private static final Prover PROVER = new Prover(Illustration.GENERAL);

    private static final Map<SeededFault, Proof> PROOFS = new ConcurrentHashMap<>();

    /** On as many threads as there are processors: each proof takes about a second. */
    @BeforeAll
    static void prove() {
        Illustration.FAULTS.parallelStream()
                .forEach(fault -> PROOFS.put(fault, PROVER.prove(Illustration.with(fault))));
    }

    @Test
    void there_are_at_least_forty_faults_and_each_guardrail_is_broken_in_two_ways_or_more() {
        assertThat(Illustration.FAULTS).hasSizeGreaterThanOrEqualTo(40);
        assertThat(Illustration.FAULTS.stream().map(SeededFault::name)).doesNotHaveDuplicates();
        assertThat(Guardrail.values())
                .allSatisfy(guardrail -> assertThat(Illustration.FAULTS.stream()
                                .filter(fault -> fault.breaks().contains(guardrail)))
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void every_fault_is_found_with_the_guardrails_that_it_breaks() {
        List<String> missed = new ArrayList<>();
        PROOFS.forEach((fault, proof) -> {
            Set<Guardrail> found = EnumSet.noneOf(Guardrail.class);
            proof.counterexamples().forEach(shown -> found.add(shown.breach().guardrail()));
            if (!found.containsAll(fault.breaks())) {
                missed.add(fault + " breaks " + fault.breaks() + ", found " + found);
            }
        });

        assertThat(missed).isEmpty();
    }

    @Test
    void every_case_file_that_is_shown_breaks_the_guardrail_when_it_is_assessed_again() {
        List<String> notShown = new ArrayList<>();
        PROOFS.forEach((fault, proof) -> proof.counterexamples().stream()
                .filter(SeededFaultsTest::hasCaseFiles)
                .filter(counterexample -> !Rerun.shows(counterexample))
                .forEach(counterexample ->
                        notShown.add(fault + ": " + counterexample.breach().guardrail())));

        assertThat(notShown).isEmpty();
    }

    @Test
    void every_fault_is_shown_by_a_case_file_for_each_of_the_guardrails_that_it_is_to_break() {
        List<String> without = new ArrayList<>();
        PROOFS.forEach((fault, proof) -> fault.breaks().forEach(guardrail -> {
            boolean shown = proof.counterexamples().stream()
                    .filter(counterexample -> counterexample.breach().guardrail() == guardrail)
                    .anyMatch(SeededFaultsTest::hasCaseFiles);
            if (!shown) {
                without.add(fault + ": " + guardrail);
            }
        }));

        assertThat(without).isEmpty();
    }

    private static boolean hasCaseFiles(Counterexample counterexample) {
        return counterexample.shown().stream().allMatch(shown -> shown.example().isPresent());
    }
}
