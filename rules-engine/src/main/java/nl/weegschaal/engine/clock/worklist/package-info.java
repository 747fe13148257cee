/** What a worklist keeps of the clocks of many cases, overdue ones first, with totals. */
@Stable
@NullMarked
package nl.weegschaal.engine.clock.worklist;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
