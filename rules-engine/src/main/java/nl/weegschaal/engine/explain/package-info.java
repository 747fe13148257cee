/** From findings and derivation to reasons that a person reads. */
@NullMarked
package nl.weegschaal.engine.explain;

import org.jspecify.annotations.NullMarked;
