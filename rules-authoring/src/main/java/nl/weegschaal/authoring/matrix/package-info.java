/** Draws what rules find for every gradation and everything that individual elements can come to: the staircase of the scale. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.matrix;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
