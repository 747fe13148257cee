/** Proves of a set of rules, for every case that they can tell apart, that it keeps the guardrails. */
@NullMarked
package nl.weegschaal.engine.prove;

import org.jspecify.annotations.NullMarked;
