/** The clock of a case: rules of its own, apart from the merits, and the days that they come to. */
@Stable
@NullMarked
package nl.weegschaal.engine.clock;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
