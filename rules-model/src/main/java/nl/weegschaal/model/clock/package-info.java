/** The clock of a case, apart from its merits: what happened when, and what the time limits come to. */
@NullMarked
package nl.weegschaal.model.clock;

import org.jspecify.annotations.NullMarked;
