/** The words for closed values, in both languages. */
@Experimental
@NullMarked
package nl.weegschaal.engine.text;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
