/** Lines of text in order, however many. */
@NullMarked
package nl.weegschaal.workbench.lines;

import org.jspecify.annotations.NullMarked;
