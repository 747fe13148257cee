/** Reads rules, compiles them and runs them. The only package that knows Drools. */
@NullMarked
package nl.weegschaal.engine.rules;

import org.jspecify.annotations.NullMarked;
