package nl.weegschaal.workbench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.output.ProblemsJson;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Writes problems to standard error: a line for each, or one JSON list. Nothing at all if there are none. */
final class ProblemReport {
    private final Format format;
    private final PrintStream err;

    ProblemReport(Format format, PrintStream err) {
        this.format = format;
        this.err = err;
    }

    void write(Problems problems) {
        List<Problem> all = new ArrayList<>(problems.inDocumentOrder());
        if (problems.omitted() > 0) {
            all.add(Problem.of(
                    ProblemCode.TOO_MANY,
                    Place.of(Program.NAME),
                    problems.omitted() + " more problems were found and are not shown"));
        }
        write(all);
    }

    void write(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        if (format == Format.JSON) {
            err.print(new ProblemsJson().write(problems) + "\n");
        } else {
            problems.forEach(problem -> err.print(problem.line() + "\n"));
        }
    }
}
