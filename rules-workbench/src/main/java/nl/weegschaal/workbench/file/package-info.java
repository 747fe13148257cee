/** Files that are read and written: whole or not at all, and never in place of something else. */
@Internal
@NullMarked
package nl.weegschaal.workbench.file;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
