/** The clock of a case and worklists, for people and for calendars. */
@Internal
@NullMarked
package nl.weegschaal.workbench.deadlines;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
