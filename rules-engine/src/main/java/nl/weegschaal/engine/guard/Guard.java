package nl.weegschaal.engine.guard;

import java.util.function.Predicate;
import nl.weegschaal.model.advisory.Advisory;

/**
 * A guardrail as far as a single advisory can show that it holds.
 *
 * @param says the guardrail and what it says of one advisory
 * @param holds whether an advisory keeps it
 */
record Guard(GuardMessage says, Predicate<Advisory> holds) {}
