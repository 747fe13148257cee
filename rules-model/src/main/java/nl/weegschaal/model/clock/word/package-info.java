/** The closed words of the clock. Rules on the merits cannot name them. */
@NullMarked
package nl.weegschaal.model.clock.word;

import org.jspecify.annotations.NullMarked;
