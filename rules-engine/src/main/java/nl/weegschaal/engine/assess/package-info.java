/** From a case file through closed facts and rules to an advisory. */
@Internal
@NullMarked
package nl.weegschaal.engine.assess;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
