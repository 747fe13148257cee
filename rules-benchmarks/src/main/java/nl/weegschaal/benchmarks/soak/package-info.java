/** Much work for long, with other policies put in force meanwhile: nothing may grow. */
@NullMarked
package nl.weegschaal.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
