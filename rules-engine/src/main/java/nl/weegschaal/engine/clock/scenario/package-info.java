/** Scenarios of the clock: made-up timelines with what the rules of the clock must find, and how much of those rules they show. */
@NullMarked
package nl.weegschaal.engine.clock.scenario;

import org.jspecify.annotations.NullMarked;
