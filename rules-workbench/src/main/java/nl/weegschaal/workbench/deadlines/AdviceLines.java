package nl.weegschaal.workbench.deadlines;

import java.io.PrintWriter;
import nl.weegschaal.engine.output.ClockJson;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.workbench.externalsort.SortedLines;

/** The whole advice of each case on a line of its own, in the order of the files; written as soon as it is there. */
final class AdviceLines implements DeadlinesDocument {
    private final PrintWriter out;
    private final SortedLines references;
    private final CasesOnce cases;
    private final ClockJson json = new ClockJson();

    AdviceLines(PrintWriter out, SortedLines references) {
        this.out = out;
        this.references = references;
        this.cases = new CasesOnce(references);
    }

    @Override
    public void add(ClockAdvice advice, Place place) {
        cases.add(advice.reference().value(), place, "");
        out.print(json.line(advice) + "\n");
    }

    @Override
    public void finish(PrintWriter writer, Problems problems) {
        cases.once(problems, nothing -> {});
    }

    @Override
    public void close() {
        references.close();
    }
}
