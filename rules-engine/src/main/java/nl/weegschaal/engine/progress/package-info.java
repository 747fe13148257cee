/** How far long work is, for those who wait for it. */
@Internal
@NullMarked
package nl.weegschaal.engine.progress;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
