/** Traces as documents: written in one canonical form, and read back strictly. */
@NullMarked
package nl.weegschaal.engine.trace;

import org.jspecify.annotations.NullMarked;
