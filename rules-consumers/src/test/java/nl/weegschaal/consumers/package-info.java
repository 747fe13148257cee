/** Starts programs that embed the library as others would, and looks at what they print. */
@NullMarked
package nl.weegschaal.consumers;

import org.jspecify.annotations.NullMarked;
