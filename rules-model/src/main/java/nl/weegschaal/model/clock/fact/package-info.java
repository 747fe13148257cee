/** The closed facts of the clock. Rules on the merits cannot name them. */
@NullMarked
package nl.weegschaal.model.clock.fact;

import org.jspecify.annotations.NullMarked;
