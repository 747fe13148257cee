package nl.weegschaal.engine.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a document is asked for its case file and cannot be read as one. */
public final class CaseFileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Refuses a document.
     *
     * @param problems what is wrong with it, at least one
     */
    public CaseFileRefused(List<Problem> problems) {
        super(codes(problems));
        this.problems = List.copyOf(problems);
    }

    /** The kinds of problems alone: whoever logs an exception logs its message, and a word of the document does not belong there. */
    private static String codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().name())
                .distinct()
                .collect(Collectors.joining(", ", "the document is no case file: ", ""));
    }

    /**
     * What is wrong.
     *
     * @return the problems, from top to bottom; a message may quote the document
     */
    public List<Problem> problems() {
        return problems;
    }
}
