/** Other tools on one part of the same decision. */
@NullMarked
package nl.weegschaal.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
