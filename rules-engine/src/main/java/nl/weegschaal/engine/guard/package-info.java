/** The guardrails that hold for every advisory, whoever edited the rules. */
@Internal
@NullMarked
package nl.weegschaal.engine.guard;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
