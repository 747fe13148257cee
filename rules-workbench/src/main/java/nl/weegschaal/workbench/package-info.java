/** The command line. */
@Internal
@NullMarked
package nl.weegschaal.workbench;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
