/** What an officer can still do from where a finding stands: what it misses by, and the steps that lead on. */
@Internal
@NullMarked
package nl.weegschaal.engine.forward;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
