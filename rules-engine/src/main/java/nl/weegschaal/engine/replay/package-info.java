/** Works out again what a trace says, on the rules and policy that it names or on other ones, and compares. */
@NullMarked
package nl.weegschaal.engine.replay;

import org.jspecify.annotations.NullMarked;
