/** Scenarios: the tests that policy staff write, what they show, and how much of the rules they reach. */
@Experimental
@NullMarked
package nl.weegschaal.engine.scenario;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
