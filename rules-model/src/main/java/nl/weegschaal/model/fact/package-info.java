/** Closed facts: all that rules see. Given facts come from the case and the policy, derived facts from rules. */
@Stable
@NullMarked
package nl.weegschaal.model.fact;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
