/** Every rule with its sources, the scenarios that show it, and since when it is there. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.catalogue;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
