package nl.weegschaal.engine.problem;

import java.util.Objects;

/**
 * What a policy objects to in a case.
 *
 * <p>An assessment sees the case and not the document that it was read from. So an objection names the part of the case;
 * who read the document knows where that part stands.
 *
 * @param part the part of the case: a key such as {@code decision}, an area code wherever it stands, or an entry of a
 *     list such as {@code alternatives/UA-46}
 * @param problem what is wrong with it; its place is the case as a whole
 */
public record Objection(String part, Problem problem) {
    /** The place of a problem of which only the part of the case is known. */
    public static final Place WHOLE_CASE = Place.of("case");

    /**
     * Checks that both are there.
     *
     * @param part the part of the case
     * @param problem what is wrong with it
     */
    public Objection {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(problem, "problem");
    }
}
