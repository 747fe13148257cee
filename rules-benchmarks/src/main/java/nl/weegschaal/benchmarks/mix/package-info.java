/** The cases that every contender is given: those of the documentation, and more of the same schema from a seed. */
@NullMarked
package nl.weegschaal.benchmarks.mix;

import org.jspecify.annotations.NullMarked;
