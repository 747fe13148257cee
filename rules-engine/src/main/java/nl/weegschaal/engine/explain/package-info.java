/** From findings and derivation to reasons that a person reads. */
@Internal
@NullMarked
package nl.weegschaal.engine.explain;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
