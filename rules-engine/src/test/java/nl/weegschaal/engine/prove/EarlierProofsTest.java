package nl.weegschaal.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;
import org.junit.jupiter.api.Test;

/** A proof that an earlier run made of the same rules is not made again; who waits hears how far one is. */
class EarlierProofsTest {
    private static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    private static final GeneralRules GENERAL =
            GeneralRulesReader.read(ROOT, new Problems()).orElseThrow();
    private static final Policy SUDAN = new PolicyReader(GENERAL, new Problems())
            .read(ROOT.folder("policies/sudan-2024-06-27"))
            .orElseThrow();

    private final Kept kept = new Kept();

    @Test
    void a_proof_is_made_step_by_step_and_kept_and_then_found_as_one_that_was_made_earlier() {
        int steps = SUDAN.rules().rules().size() + 2;
        List<Integer> reached = new ArrayList<>();
        Steps counting = (done, total) -> {
            assertThat(total).isEqualTo(steps);
            reached.add(done);
        };
        Proof made = new Prover(GENERAL, () -> 0, kept, counting).prove(SUDAN);

        assertThat(made.earlier()).isFalse();
        assertThat(reached).hasSize(steps).isSorted().doesNotHaveDuplicates().endsWith(steps);

        reached.clear();
        assertThat(new Prover(GENERAL, () -> 0, kept, counting).prove(SUDAN)).isEqualTo(made.asEarlier());
        assertThat(reached).isEmpty();
    }

    /** As a folder on disk would: what comes back is marked. */
    private static final class Kept implements EarlierProofs {
        private final Map<String, Proof> proofs = new HashMap<>();

        @Override
        public Optional<Proof> get(String key) {
            return Optional.ofNullable(proofs.get(key)).map(Proof::asEarlier);
        }

        @Override
        public void keep(String key, Proof proof) {
            proofs.put(key, proof);
        }
    }
}
