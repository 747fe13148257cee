/** The command that advises on a file with many cases. */
@Internal
@NullMarked
package nl.weegschaal.workbench.batch;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
