/** Many cases at once: lines of JSON in, lines of JSON out in the same order, and what could not be advised on set aside. */
@Internal
@NullMarked
package nl.weegschaal.engine.batch;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
