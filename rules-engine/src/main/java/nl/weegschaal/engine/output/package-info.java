/** What leaves the library as JSON: the same value gives the same bytes, on every machine and in every language. */
@Experimental
@NullMarked
package nl.weegschaal.engine.output;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
