/** Every case that rules can distinguish, as a finite space: what the facts allow, cut where rules look. */
@Internal
@NullMarked
package nl.weegschaal.engine.space;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
