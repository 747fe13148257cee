/** Works out again what a trace says, on the rules and policy that it names or on other ones, and compares. */
@Stable
@NullMarked
package nl.weegschaal.engine.replay;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
