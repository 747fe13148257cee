/** The closed words of the clock. Rules on the merits cannot name them. */
@Stable
@NullMarked
package nl.weegschaal.model.clock.word;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
