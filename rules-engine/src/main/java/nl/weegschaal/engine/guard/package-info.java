/** The guardrails that hold for every advisory, whoever edited the rules. */
@NullMarked
package nl.weegschaal.engine.guard;

import org.jspecify.annotations.NullMarked;
