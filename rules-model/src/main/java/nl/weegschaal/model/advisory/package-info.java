/** What comes out: an explained advisory, never a decision. */
@Stable
@NullMarked
package nl.weegschaal.model.advisory;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
