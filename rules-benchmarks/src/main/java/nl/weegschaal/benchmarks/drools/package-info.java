/** Drools alone on the same rules, through its public interface. */
@NullMarked
package nl.weegschaal.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
