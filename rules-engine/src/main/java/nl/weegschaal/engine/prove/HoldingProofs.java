package nl.weegschaal.engine.prove;

import java.util.Optional;
import nl.weegschaal.engine.memory.BoundedMemory;

/**
 * The last few proofs that hold. A proof that does not hold is not kept: its counterexamples name files, and the same rules
 * may stand in other files. Safe for several threads.
 */
final class HoldingProofs {
    private static final int LAST = 64;

    private final BoundedMemory<String, Proof> proofs = BoundedMemory.ofTheLast(LAST);

    Optional<Proof> get(String key) {
        return proofs.get(key);
    }

    void keep(String key, Proof proof) {
        proofs.put(key, proof);
    }
}
