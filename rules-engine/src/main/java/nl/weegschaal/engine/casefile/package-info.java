/** Reads case files from JSON, with every problem that a person must mend. */
@NullMarked
package nl.weegschaal.engine.casefile;

import org.jspecify.annotations.NullMarked;
