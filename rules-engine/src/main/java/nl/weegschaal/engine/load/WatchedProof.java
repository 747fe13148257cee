package nl.weegschaal.engine.load;

import java.util.Optional;
import java.util.function.Supplier;
import nl.weegschaal.engine.observe.Activity;
import nl.weegschaal.engine.observe.Ending;
import nl.weegschaal.engine.observe.Event;
import nl.weegschaal.engine.observe.Watch;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.model.advisory.PolicyUsed;

/** Proofs that a listener is told of. */
public final class WatchedProof {
    private final Watch watch;

    public WatchedProof(Watch watch) {
        this.watch = watch;
    }

    public Proof of(Optional<PolicyUsed> policy, Supplier<Proof> work) {
        Ending ending = watch.begins(Activity.PROOF);
        Event event = new Event.Faulted();
        try {
            Proof proof = work.get();
            event = new Event.Proved(policy, proof.holds());
            return proof;
        } finally {
            ending.ended(event);
        }
    }
}
