/** The clock of a case and worklists, for people and for calendars. */
@NullMarked
package nl.weegschaal.workbench.clock;

import org.jspecify.annotations.NullMarked;
