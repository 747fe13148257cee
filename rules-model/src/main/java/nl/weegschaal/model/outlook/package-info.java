/** What an advisory hangs on: why other rules did not apply, what would change a finding, and what to ask first. */
@NullMarked
package nl.weegschaal.model.outlook;

import org.jspecify.annotations.NullMarked;
