/** How far a batch of cases is, and how many of them came to what. */
@Internal
@NullMarked
package nl.weegschaal.engine.tally;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
