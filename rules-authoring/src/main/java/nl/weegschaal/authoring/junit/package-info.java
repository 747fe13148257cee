/**
 * Scenarios as JUnit tests. The only package that needs JUnit: the dependency is optional, so that the library comes
 * without it, and whoever uses this package has JUnit already.
 */
@Experimental
@NullMarked
package nl.weegschaal.authoring.junit;

import nl.weegschaal.model.stability.Experimental;
import org.jspecify.annotations.NullMarked;
