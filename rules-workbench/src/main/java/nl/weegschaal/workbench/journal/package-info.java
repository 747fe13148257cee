/** The commands that keep, verify and copy a journal. */
@Internal
@NullMarked
package nl.weegschaal.workbench.journal;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
