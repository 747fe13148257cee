package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.ProcedureKind;

/**
 * In which procedure the application is examined.
 *
 * @param kind the procedure
 */
public record CaseProcedure(ProcedureKind kind) implements ClockGiven {}
