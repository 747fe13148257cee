/** Changed rules of the clock, and whether its scenarios notice them. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.clock.mutate;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
