/** The law by its own identifiers, as rules and findings cite it. */
@NullMarked
package nl.weegschaal.model.law;

import org.jspecify.annotations.NullMarked;
