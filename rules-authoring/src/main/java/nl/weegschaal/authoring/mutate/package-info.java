/** Changes rules one word at a time, and finds the changes that neither scenarios nor guardrails notice. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.mutate;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
