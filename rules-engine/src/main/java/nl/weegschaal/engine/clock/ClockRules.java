package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.rules.ClockProgram;

/**
 * What the clock is based on.
 *
 * @param program the rules, through the gate and compiled
 * @param sources the legal sources that they cite
 * @param regulationFrom the lodging day from which Regulation (EU) 2024/1348 applies
 */
public record ClockRules(ClockProgram program, SourceCatalogue sources, LocalDate regulationFrom) {}
