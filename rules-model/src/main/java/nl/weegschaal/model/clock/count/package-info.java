/** A term that was counted, with every step. */
@NullMarked
package nl.weegschaal.model.clock.count;

import org.jspecify.annotations.NullMarked;
