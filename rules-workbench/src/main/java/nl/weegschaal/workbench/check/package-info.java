/** The commands that check policies and rules, and see whether a mistake would be noticed. */
@Internal
@NullMarked
package nl.weegschaal.workbench.check;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
