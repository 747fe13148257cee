/** The command that makes a page of a trace or of a line of a journal. */
@Internal
@NullMarked
package nl.weegschaal.workbench.redraw;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
