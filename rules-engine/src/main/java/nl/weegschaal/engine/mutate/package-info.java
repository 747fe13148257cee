/** Changes rules one word at a time, and finds the changes that neither scenarios nor guardrails notice. */
@NullMarked
package nl.weegschaal.engine.mutate;

import org.jspecify.annotations.NullMarked;
