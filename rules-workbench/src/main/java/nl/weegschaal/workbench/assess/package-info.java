/** The command that advises on cases. */
@Internal
@NullMarked
package nl.weegschaal.workbench.assess;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
