/** From the figures to the tables of docs/performance.md. */
@NullMarked
package nl.weegschaal.benchmarks.report;

import org.jspecify.annotations.NullMarked;
