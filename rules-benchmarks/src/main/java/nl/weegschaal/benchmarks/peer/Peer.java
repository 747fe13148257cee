package nl.weegschaal.benchmarks.peer;

import nl.weegschaal.benchmarks.byhand.AreaFacts;

/** A tool that can be given the sliding scale in one area. For one thread. */
public interface Peer {
    /**
     * Answers.
     *
     * @param facts the closed facts of an area
     * @return the answer, without reasons
     */
    AreaAnswer answer(AreaFacts facts);
}
