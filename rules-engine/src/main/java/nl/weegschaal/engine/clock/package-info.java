/** The clock of a case: rules of its own, apart from the merits, and the days that they come to. */
@NullMarked
package nl.weegschaal.engine.clock;

import org.jspecify.annotations.NullMarked;
