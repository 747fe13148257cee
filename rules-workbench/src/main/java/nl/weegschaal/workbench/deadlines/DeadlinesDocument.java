package nl.weegschaal.workbench.deadlines;

import java.io.PrintWriter;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.clock.ClockAdvice;

/** What is written of cases that are worked out. */
interface DeadlinesDocument extends AutoCloseable {
    /** Takes a case, with the place of its timeline. */
    void add(ClockAdvice advice, Place place);

    /** Writes what is not written yet, once every case is there; what is wrong among them is added to the problems. */
    void finish(PrintWriter out, Problems problems);

    /** Lets go of what was kept. */
    @Override
    void close();
}
