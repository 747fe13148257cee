/** Changed rules of the clock, and whether its scenarios notice them. */
@NullMarked
package nl.weegschaal.engine.clock.mutate;

import org.jspecify.annotations.NullMarked;
