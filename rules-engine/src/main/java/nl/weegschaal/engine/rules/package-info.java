/** Reads rules, compiles them and runs them. The only package that knows Drools. */
@Internal
@NullMarked
package nl.weegschaal.engine.rules;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
