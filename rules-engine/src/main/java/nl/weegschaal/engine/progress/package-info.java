/** How far long work is, for who waits for it. */
@Internal
@NullMarked
package nl.weegschaal.engine.progress;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
