/** The check of the rules of the clock: gate, scenarios, coverage, and what is shown over everything that can be given. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.clock.check;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
