/** What an advisory depends on: why other rules did not apply, what would change a finding, and what to ask first. */
@Stable
@NullMarked
package nl.weegschaal.model.outlook;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
