/** Country policies: metadata, gradation table and the version in force on a date. */
@Internal
@NullMarked
package nl.weegschaal.engine.policy;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
