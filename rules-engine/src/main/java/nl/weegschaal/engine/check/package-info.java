/** Checks a policy as its author would: every finding, with its place and with what to write instead. */
@NullMarked
package nl.weegschaal.engine.check;

import org.jspecify.annotations.NullMarked;
