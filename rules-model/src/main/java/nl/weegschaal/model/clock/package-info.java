/** The clock of a case, apart from its merits: what happened when, and what the time limits come to. */
@Stable
@NullMarked
package nl.weegschaal.model.clock;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
