package nl.weegschaal.engine.prove;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;

/**
 * What a proof came to.
 *
 * @param classes how many classes of cases the rules can distinguish
 * @param cases how many cases those stand for, with at most three individual elements each
 * @param runs how many cases the rule engine was run on, to see that it does what the proof assumes
 * @param took how long it took; zero if the caller gave no clock
 * @param earlier whether it was made by an earlier run of the program, of the same rules
 * @param counterexamples the guardrails that do not hold; empty if the policy keeps all of them
 */
public record Proof(
        BigInteger classes,
        BigInteger cases,
        int runs,
        Duration took,
        boolean earlier,
        List<Counterexample> counterexamples) {
    /** Copies the counterexamples. */
    public Proof {
        counterexamples = List.copyOf(counterexamples);
    }

    /**
     * Whether every guardrail holds.
     *
     * @return true if there is no counterexample
     */
    public boolean holds() {
        return counterexamples.isEmpty();
    }

    /**
     * This proof, as a later run of the program finds it.
     *
     * @return the same proof, made earlier
     */
    public Proof asEarlier() {
        return new Proof(classes, cases, runs, took, true, counterexamples);
    }
}
