/** Lines of text in order, however many. */
@Internal
@NullMarked
package nl.weegschaal.workbench.externalsort;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
