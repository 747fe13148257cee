/** What the author of a policy gets as JSON: the same value gives the same bytes, on every machine and in every language. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.output;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
