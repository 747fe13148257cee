package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.ProcedureKind;

/**
 * In which procedure the application is examined.
 *
 * @param kind the procedure
 */
public record CaseProcedure(ProcedureKind kind) implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "CaseProcedure";
    }
}
