/** Shows matrices: as text, as a picture and as a page. */
@NullMarked
package nl.weegschaal.workbench.matrix;

import org.jspecify.annotations.NullMarked;
