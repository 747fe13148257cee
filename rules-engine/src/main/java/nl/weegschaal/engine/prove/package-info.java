/** Proves of a set of rules, for every case that they can distinguish, that it keeps the guardrails. */
@Experimental
@NullMarked
package nl.weegschaal.engine.prove;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
