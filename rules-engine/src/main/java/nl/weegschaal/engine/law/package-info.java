/** The catalogue of legal sources, and which version of the law applies to which case. */
@Internal
@NullMarked
package nl.weegschaal.engine.law;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
