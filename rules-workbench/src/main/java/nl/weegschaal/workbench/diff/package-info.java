/** The command that compares two policies. */
@Internal
@NullMarked
package nl.weegschaal.workbench.diff;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
