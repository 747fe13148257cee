/** Loads rules and policies: all of them, read, tested and proved, or none. */
@Internal
@NullMarked
package nl.weegschaal.engine.load;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
