/** What a command knows of the machine: processors, memory, the cache and its own files. */
@Internal
@NullMarked
package nl.weegschaal.workbench.machine;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
