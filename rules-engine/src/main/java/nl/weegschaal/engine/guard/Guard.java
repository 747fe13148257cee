package nl.weegschaal.engine.guard;

import java.util.function.Predicate;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.text.Text;

/**
 * One guardrail as far as a single advisory can show that it holds.
 *
 * @param says its number and what it says
 * @param holds whether an advisory keeps it
 */
record Guardrail(Text says, Predicate<Advisory> holds) {}
