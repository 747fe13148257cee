/** Checks a policy as its author would: every finding, with its place and with what to write instead. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.check;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
