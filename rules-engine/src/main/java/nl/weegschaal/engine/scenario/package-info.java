/** Scenarios: the tests that policy staff write, what they show, and how much of the rules they reach. */
@NullMarked
package nl.weegschaal.engine.scenario;

import org.jspecify.annotations.NullMarked;
