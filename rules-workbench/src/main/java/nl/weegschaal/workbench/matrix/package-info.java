/** Shows matrices: as text, as a picture and as a page. */
@Internal
@NullMarked
package nl.weegschaal.workbench.matrix;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
