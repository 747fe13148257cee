package nl.weegschaal.engine.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a case cannot be assessed until a person corrects it or loads another policy. */
public final class CaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    /**
     * Refuses a case.
     *
     * @param objections what must be corrected, at least one; none of them holds free text from the case
     */
    public CaseRefused(List<Objection> objections) {
        super(codes(objections));
        this.objections = List.copyOf(objections);
    }

    /** The kinds of problems alone: whoever logs an exception logs its message, and a place or a word of the case does not belong there. */
    private static String codes(List<Objection> objections) {
        return objections.stream()
                .map(objection -> objection.problem().code().name())
                .distinct()
                .collect(Collectors.joining(", ", "the case cannot be assessed: ", ""));
    }

    /**
     * What must be corrected.
     *
     * @return the objections
     */
    public List<Objection> objections() {
        return objections;
    }
}
