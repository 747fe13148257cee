/** What the library tells of its work to whoever watches it, without anything from a case. */
@NullMarked
package nl.weegschaal.engine.observe;

import org.jspecify.annotations.NullMarked;
