/** Rules and policies kept by fingerprint, so that what was once advised by can be found again. */
@Stable
@NullMarked
package nl.weegschaal.engine.archive;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
