/** Rules and policies kept by fingerprint, so that what was once advised by can be found again. */
@NullMarked
package nl.weegschaal.engine.archive;

import org.jspecify.annotations.NullMarked;
