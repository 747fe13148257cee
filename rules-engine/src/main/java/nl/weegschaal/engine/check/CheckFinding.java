package nl.weegschaal.engine.check;

import nl.weegschaal.engine.problem.Problem;

/**
 * One thing that a check found.
 *
 * @param severity how much it matters
 * @param problem what it is, where it is and how to mend it
 */
public record CheckFinding(Severity severity, Problem problem) {}
