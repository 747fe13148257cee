/** A term that was counted, with every step. */
@Stable
@NullMarked
package nl.weegschaal.model.clock.count;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
