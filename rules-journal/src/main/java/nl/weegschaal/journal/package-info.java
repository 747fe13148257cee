/**
 * The journal: an append-only file in which each line is chained to the one before, and what a case system with a store of
 * its own needs to do the same. It reads and writes files, so nothing that assesses a case knows it.
 */
@Stable
@NullMarked
package nl.weegschaal.journal;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
