/** What the library found for a case, as plain facts: what every contender must find too. */
@NullMarked
package nl.weegschaal.benchmarks.facts;

import org.jspecify.annotations.NullMarked;
