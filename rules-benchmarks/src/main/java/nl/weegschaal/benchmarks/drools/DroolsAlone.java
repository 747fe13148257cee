package nl.weegschaal.benchmarks.drools;

import java.util.List;
import nl.weegschaal.benchmarks.facts.CaseFacts;

/** Drools alone on the runs of a case. */
public interface DroolsAlone extends AutoCloseable {
    /**
     * Runs the rules on a case.
     *
     * @param facts the ready-made facts of each run
     * @return what each run concluded, in their order
     */
    List<DroolsAnswer> answer(CaseFacts facts);

    @Override
    void close();
}
