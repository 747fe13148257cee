/** Draws what rules find for every gradation and everything that individual elements can come to: the staircase of the scale. */
@NullMarked
package nl.weegschaal.engine.matrix;

import org.jspecify.annotations.NullMarked;
