/** Closed facts: all that rules see. Given facts come from the case and the policy, derived facts from rules. */
@NullMarked
package nl.weegschaal.model.fact;

import org.jspecify.annotations.NullMarked;
