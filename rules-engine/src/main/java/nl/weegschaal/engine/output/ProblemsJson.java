package nl.weegschaal.engine.output;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.model.text.Text;

/** Problems as a JSON list, for programs. What is not known of a problem is left out. A key without a language in its name is English. */
public final class ProblemsJson {
    /** Makes a writer. */
    public ProblemsJson() {}

    /**
     * Writes problems.
     *
     * @param problems the problems
     * @return a JSON list, without a line feed at its end
     */
    public String write(List<Problem> problems) {
        return JsonOutput.list(problems, ProblemsJson::problem);
    }

    public static void problem(Problem problem, JsonOutput output) {
        Place place = problem.place();
        output.text("code", problem.code());
        output.text("file", place.file());
        output.text("pointer", Optional.of(place.pointer()).filter(pointer -> !pointer.isEmpty()));
        number("line", place.line(), output);
        number("column", place.column(), output);
        output.text("message", problem.message().en());
        output.text("messageNl", problem.message().nl());
        output.text("expected", Optional.ofNullable(problem.expected()).map(Text::en));
        output.text("expectedNl", Optional.ofNullable(problem.expected()).map(Text::nl));
        output.text("found", Optional.ofNullable(problem.found()));
        output.text("suggestion", Optional.ofNullable(problem.suggestion()));
    }

    private static void number(String key, int value, JsonOutput output) {
        if (value > 0) {
            output.number(key, value);
        }
    }
}
