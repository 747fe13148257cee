/** Traces as documents: written in one canonical form, and read back strictly. */
@Stable
@NullMarked
package nl.weegschaal.engine.trace;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
