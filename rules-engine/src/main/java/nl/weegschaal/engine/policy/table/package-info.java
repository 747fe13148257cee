/** The tables of a policy: gradations of areas, and restrictions on internal protection alternatives, line by line. */
@Internal
@NullMarked
package nl.weegschaal.engine.policy.table;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
