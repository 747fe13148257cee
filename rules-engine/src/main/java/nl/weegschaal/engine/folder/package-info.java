/** Files by name, wherever they are kept: the class path, a folder or a jar. */
@Internal
@NullMarked
package nl.weegschaal.engine.folder;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
