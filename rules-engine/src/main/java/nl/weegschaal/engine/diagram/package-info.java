/** Decision diagrams: statements about every case of a finite space, kept small and compared at once. */
@NullMarked
package nl.weegschaal.engine.diagram;

import org.jspecify.annotations.NullMarked;
