/** Reads case files from JSON, with every problem that a person must correct. */
@Stable
@NullMarked
package nl.weegschaal.engine.casefile;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
