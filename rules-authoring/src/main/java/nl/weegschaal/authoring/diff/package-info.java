/** What differs between two policies: every class of cases whose advice is not the same, and which stored cases change. */
@Experimental
@NullMarked
package nl.weegschaal.authoring.diff;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
