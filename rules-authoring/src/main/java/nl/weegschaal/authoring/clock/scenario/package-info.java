/** Scenarios of the clock: made-up timelines with what the rules of the clock must find, and how much of those rules they show. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.clock.scenario;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
