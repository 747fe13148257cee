/** What a worklist keeps of the clocks of many cases, in the order of what passes next, with totals. */
@NullMarked
package nl.weegschaal.engine.clock.worklist;

import org.jspecify.annotations.NullMarked;
