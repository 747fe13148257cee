/** What is kept for a while because it will be asked for again. */
@Internal
@NullMarked
package nl.weegschaal.engine.memory;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
