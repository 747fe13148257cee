package nl.weegschaal.engine.problem;

import java.util.List;
import nl.weegschaal.model.text.Language;

/** Thrown when a case cannot be assessed until a person mends it or loads another policy. */
public final class CaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    /**
     * Refuses a case.
     *
     * @param objections what must be mended, at least one; none of them holds free text from the case
     */
    public CaseRefused(List<Objection> objections) {
        super(objections.get(0).problem().line(Language.EN));
        this.objections = List.copyOf(objections);
    }

    /**
     * What must be mended.
     *
     * @return the objections
     */
    public List<Objection> objections() {
        return objections;
    }
}
