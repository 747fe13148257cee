/** What leaves the library as JSON: the same value gives the same bytes, on every machine and in every language. */
@NullMarked
package nl.weegschaal.engine.output;

import org.jspecify.annotations.NullMarked;
