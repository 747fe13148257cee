/** The command that works traces out again. */
@Internal
@NullMarked
package nl.weegschaal.workbench.replay;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
