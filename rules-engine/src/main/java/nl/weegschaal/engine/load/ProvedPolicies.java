package nl.weegschaal.engine.load;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.observe.Watch;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.PolicyInFolder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.prove.KnownProofs;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.engine.prove.ProofKey;
import nl.weegschaal.engine.prove.Prover;
import nl.weegschaal.engine.space.SpaceTooLarge;
import nl.weegschaal.model.advisory.PolicyUsed;

/** Makes sure that every policy is proved before it is used. A proof that is known is not made again. Safe for several threads. */
final class ProvedPolicies {
    private final GeneralRules general;
    private final KnownProofs known;
    private final Prover prover;

    ProvedPolicies(GeneralRules general, KnownProofs known) {
        this.general = general;
        this.known = known;
        this.prover = new Prover(general);
    }

    /** Proves the general rules by themselves, for a country without a policy. */
    void proveGeneral(Folder root, Problems problems) {
        String key = ProofKey.of(general.rules().rules());
        if (!known.holds(key)) {
            keep(key, prover.proveGeneral(), new BrokenGuardrails(root, general.words()), problems);
        }
    }

    void prove(PolicyInFolder policy, Problems problems, Watch watch) {
        String key = ProofKey.of(policy.policy());
        if (known.holds(key)) {
            return;
        }
        BrokenGuardrails broken = new BrokenGuardrails(policy.folder(), general.words());
        try {
            Optional<PolicyUsed> used = Optional.of(policy.policy().used());
            Proof made = new WatchedProof(watch).of(used, () -> prover.prove(policy.policy()));
            keep(key, made, broken, problems);
        } catch (SpaceTooLarge tooLarge) {
            problems.add(broken.notProved(tooLarge));
        }
    }

    private void keep(String key, Proof proof, BrokenGuardrails broken, Problems problems) {
        if (proof.holds()) {
            known.keep(key);
        }
        List<Problem> found =
                proof.counterexamples().stream().map(broken::problem).toList();
        found.forEach(problems::add);
    }
}
