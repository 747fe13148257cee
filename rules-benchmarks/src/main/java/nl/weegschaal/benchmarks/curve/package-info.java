/** How time and memory grow with what is loaded, and with what a case holds: made-up policies and cases of a given size. */
@NullMarked
package nl.weegschaal.benchmarks.curve;

import org.jspecify.annotations.NullMarked;
