/** How far long work is, for who waits for it. */
@NullMarked
package nl.weegschaal.engine.progress;

import org.jspecify.annotations.NullMarked;
