/** What is measured, and the command that measures it. */
@NullMarked
package nl.weegschaal.benchmarks.run;

import org.jspecify.annotations.NullMarked;
