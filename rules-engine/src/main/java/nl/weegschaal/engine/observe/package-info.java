/** What the library tells about its work to whoever watches it, without any value from a case. */
@Stable
@NullMarked
package nl.weegschaal.engine.observe;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
