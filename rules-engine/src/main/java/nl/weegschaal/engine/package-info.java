/** The library: load the rules and policies once, then advise on one case at a time. */
@Stable
@NullMarked
package nl.weegschaal.engine;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
