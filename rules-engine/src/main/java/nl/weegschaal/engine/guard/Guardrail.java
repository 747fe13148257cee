package nl.weegschaal.engine.guard;

import java.util.function.Predicate;
import nl.weegschaal.model.advisory.Advisory;

/**
 * One guardrail as far as a single advisory can show that it holds.
 *
 * @param id its number and what it says
 * @param holds whether an advisory keeps it
 */
record Guardrail(String id, Predicate<Advisory> holds) {}
