package nl.weegschaal.engine.problem;

import java.util.List;
import nl.weegschaal.model.text.Language;

/** Thrown when rules or policies cannot be used. There is no advice on part of the rules. */
public final class PoliciesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Refuses a set of rules and policies.
     *
     * @param problems what is wrong with them, at least one
     */
    public PoliciesRefused(List<Problem> problems) {
        super(problems.size() + " problem(s) in the rules or policies, the first: "
                + problems.get(0).line(Language.EN));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return the problems, in the order of the files
     */
    public List<Problem> problems() {
        return problems;
    }
}
