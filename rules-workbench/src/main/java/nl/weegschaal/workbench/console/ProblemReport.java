package nl.weegschaal.workbench.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.output.ProblemsJson;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;

/** Writes problems to standard error: a line for each, or one JSON list. Nothing at all if there are none. */
public final class ProblemReport {
    private final Format format;
    private final Language language;
    private final PrintStream err;

    public ProblemReport(Format format, Language language, PrintStream err) {
        this.format = format;
        this.language = language;
        this.err = err;
    }

    public void write(Problems problems) {
        List<Problem> all = new ArrayList<>(problems.inDocumentOrder());
        if (problems.omitted() > 0) {
            all.add(Problem.of(
                    ProblemCode.TOO_MANY,
                    Place.of(ProgramName.NAME),
                    ProgramMessage.MORE_PROBLEMS.with(problems.omitted())));
        }
        write(all);
    }

    public void write(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        if (format == Format.JSON) {
            err.print(new ProblemsJson().write(problems) + "\n");
        } else {
            problems.forEach(problem -> err.print(problem.line(language) + "\n"));
        }
    }
}
