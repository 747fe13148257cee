package nl.weegschaal.engine.prove;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.space.PolicyFrame;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.vocabulary.Scope;

/** Proves that rules keep the guardrails in every case, or shows a case in which they do not. Safe for several threads. */
public final class Prover {
    private final GeneralRules general;
    private final UnguardedAssessment rehearsal;
    private final LongSupplier nanoClock;
    private final EarlierProofs earlier;
    private final Steps steps;
    private final HoldingProofs holding = new HoldingProofs();

    /**
     * Proves what builds on the general rules, without looking at a clock.
     *
     * @param general the general rules
     */
    public Prover(GeneralRules general) {
        this(general, () -> 0);
    }

    /**
     * Proves what builds on the general rules, and says how long it took.
     *
     * @param general the general rules
     * @param nanoClock a clock of the caller, in nanoseconds from any start; the library has none
     */
    public Prover(GeneralRules general, LongSupplier nanoClock) {
        this(general, nanoClock, EarlierProofs.none(), Steps.unheard());
    }

    /**
     * Proves what builds on the general rules and was not proved earlier, and says how long it took and how far it is.
     *
     * @param general the general rules
     * @param nanoClock a clock of the caller, in nanoseconds from any start
     * @param earlier proofs of policies that were made earlier
     * @param steps is told how far a proof is
     */
    public Prover(GeneralRules general, LongSupplier nanoClock, EarlierProofs earlier, Steps steps) {
        this.nanoClock = nanoClock;
        this.earlier = earlier;
        this.steps = steps;
        this.general = general;
        this.rehearsal = new UnguardedAssessment(general);
    }

    /**
     * Proves a policy: the general rules and its own, for every table that it could have. A proof that was made before of the
     * same rules is not made again.
     *
     * @param policy the policy
     * @return the proof, or what stands against it
     * @throws nl.weegschaal.engine.space.SpaceTooLarge if its rules distinguish too many cases
     */
    public Proof prove(Policy policy) {
        String key = ProofKey.of(policy);
        Optional<Proof> before = holding.get(key).or(() -> earlier.get(key).filter(Proof::holds));
        if (before.isPresent()) {
            return before.get();
        }
        Proof proof = prove(policy.rules(), Optional.of(ProofKey.frame(policy)), Optional.of(policy));
        if (proof.holds()) {
            holding.keep(key, proof);
            earlier.keep(key, proof);
        }
        return proof;
    }

    /**
     * Proves the general rules by themselves: for a country without a policy.
     *
     * @return the proof, or what stands against it
     */
    public Proof proveGeneral() {
        return prove(general.rules(), Optional.empty(), Optional.empty());
    }

    private Proof prove(RuleProgram program, Optional<PolicyFrame> frame, Optional<Policy> policy) {
        long start = nanoClock.getAsLong();
        int total = program.rules().size() + 2;
        Theories theories = Theories.of(program.rules(), frame);
        steps.reached(1, total);
        List<Breach> breaches = Claims.breaches(theories);
        steps.reached(2, total);
        int runs = new EngineCheck(program, theories)
                .check(List.copyOf(program.rules()), (done, rules) -> steps.reached(done + 2, total));
        List<Counterexample> counterexamples = new ArrayList<>();
        for (Breach breach : breaches) {
            counterexamples.add(counterexample(breach, program, theories, policy));
        }
        BigInteger classes = sum(theories, true);
        BigInteger cases = sum(theories, false);
        Duration took = Duration.ofNanos(nanoClock.getAsLong() - start);
        return new Proof(classes, cases, runs, took, false, counterexamples);
    }

    private static BigInteger sum(Theories theories, boolean classes) {
        return Stream.of(Scope.values())
                .map(scope -> theories.of(scope).space())
                .map(space -> classes ? space.points().classes(space.occurs()) : cases(space))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger cases(Space space) {
        return space.points().cases(space.occurs());
    }

    private Counterexample counterexample(
            Breach breach, RuleProgram program, Theories theories, Optional<Policy> policy) {
        List<Shown> shown = new ArrayList<>();
        for (Exhibit exhibit : breach.exhibits()) {
            String letter = breach.exhibits().size() == 1 ? "" : shown.isEmpty() ? "-A" : "-B";
            CaseReference reference = new CaseReference("EXAMPLE-" + breach.guardrail() + letter);
            List<Firing> firings = program.run(exhibit.scope(), exhibit.facts());
            Optional<Example> example = policy.stream()
                    .flatMap(known -> new ExampleWriter(known, theories).write(exhibit, reference).stream())
                    .filter(written -> rehearsal.shows(written, breach, firings))
                    .findFirst();
            shown.add(new Shown(exhibit, firings, example));
        }
        Set<RuleId> shared = general.rules().rules().stream().map(Rule::id).collect(Collectors.toSet());
        return new Counterexample(
                breach, shown, new Responsible(program.rules(), shared).of(breach, shown), program.rules());
    }
}
