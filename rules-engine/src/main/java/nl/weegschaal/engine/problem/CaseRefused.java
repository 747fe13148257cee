package nl.weegschaal.engine.problem;

import java.util.List;

/** Thrown when a case cannot be assessed until a person mends it or loads another policy. */
public final class CaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Refuses a case.
     *
     * @param problems what must be mended, at least one; none of them holds free text from the case
     */
    public CaseRefused(List<Problem> problems) {
        super(problems.get(0).line());
        this.problems = List.copyOf(problems);
    }

    /**
     * What must be mended.
     *
     * @return the problems
     */
    public List<Problem> problems() {
        return problems;
    }
}
