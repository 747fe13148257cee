/** Decision diagrams: statements about every case of a finite space, kept small and compared at once. */
@Internal
@NullMarked
package nl.weegschaal.engine.diagram;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
