/** Warnings about rules and policies, and what a policy accepts of them with a reason. */
@Experimental
@NullMarked
package nl.weegschaal.engine.remark;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
