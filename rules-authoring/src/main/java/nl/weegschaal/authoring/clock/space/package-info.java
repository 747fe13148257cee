/** Everything that can be given to the rules of the clock, and what is shown over all of it. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.clock.space;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
