/** Lines of text in order, however many. */
@Internal
@NullMarked
package nl.weegschaal.workbench.lines;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
