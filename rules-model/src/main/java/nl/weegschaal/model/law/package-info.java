/** The law by its own identifiers, as rules and findings cite it. */
@Stable
@NullMarked
package nl.weegschaal.model.law;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
