package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.ProcedureKind;

/**
 * In which procedure the application is examined.
 *
 * @param kind the procedure
 */
public record CaseProcedure(ProcedureKind kind) implements ClockGiven {
    /** Checks that it is there. */
    public CaseProcedure {
        Objects.requireNonNull(kind, "kind");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "CaseProcedure";
    }
}
