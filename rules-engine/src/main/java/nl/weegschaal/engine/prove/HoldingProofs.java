package nl.weegschaal.engine.prove;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last few proofs that hold. A proof that does not hold is not kept: its counterexamples name files, and the same rules
 * may stand in other files. Safe for several threads.
 */
final class HoldingProofs {
    private static final int MOST_KEPT = 64;

    private final Map<String, Proof> proofs = new LinkedHashMap<>();

    synchronized Optional<Proof> get(String key) {
        return Optional.ofNullable(proofs.get(key));
    }

    synchronized void keep(String key, Proof proof) {
        if (proofs.size() == MOST_KEPT) {
            proofs.remove(proofs.keySet().iterator().next());
        }
        proofs.put(key, proof);
    }
}
