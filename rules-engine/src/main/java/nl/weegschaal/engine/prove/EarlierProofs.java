package nl.weegschaal.engine.prove;

import java.util.Optional;

/**
 * Proofs that an earlier run of a program made and kept. The library keeps none itself, and asks for none when policies are loaded
 * for use.
 */
public interface EarlierProofs {
    /**
     * A proof that was kept.
     *
     * @param key what it must be about, as {@link ProofKey} gives it
     * @return a proof that holds; empty if none was kept, or none that is as it was written
     */
    Optional<Proof> get(String key);

    /**
     * Keeps a proof. That it cannot be kept is no fault.
     *
     * @param key what it is about, as {@link ProofKey} gives it
     * @param proof a proof that holds
     */
    void keep(String key, Proof proof);

    /**
     * For those who make every proof anew.
     *
     * @return a place that keeps nothing
     */
    static EarlierProofs none() {
        return new EarlierProofs() {
            @Override
            public Optional<Proof> get(String key) {
                return Optional.empty();
            }

            @Override
            public void keep(String key, Proof proof) {
                // Nothing is kept.
            }
        };
    }
}
