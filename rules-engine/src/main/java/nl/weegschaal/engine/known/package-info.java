/**
 * Advice that was worked out before, kept by what it follows from: the closed words of a case and the part of time in which its
 * dates lie. Nothing is advised from here that the rule engine did not work out first.
 */
@Internal
@NullMarked
package nl.weegschaal.engine.known;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
