/** The words for closed values, in both languages. */
@NullMarked
package nl.weegschaal.engine.text;

import org.jspecify.annotations.NullMarked;
