/** Everything that can be given to the rules of the clock, and what is shown over all of it. */
@NullMarked
package nl.weegschaal.engine.clock.space;

import org.jspecify.annotations.NullMarked;
