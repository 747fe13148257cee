package nl.weegschaal.benchmarks.peer;

import nl.weegschaal.benchmarks.byhand.AreaDecision;
import nl.weegschaal.benchmarks.byhand.AreaFacts;

/** The rules of one area written out in Java; every application of a rule is kept. */
public final class HandWritten implements Peer {
    private final AreaDecision decision = AreaDecision.ofBundledRules();

    @Override
    public AreaAnswer answer(AreaFacts facts) {
        AreaDecision.Found found = decision.decide(facts);
        return new AreaAnswer(
                found.scale().code(), found.shown().degree(), found.risk().code());
    }
}
