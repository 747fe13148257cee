/**
 * Scenarios as JUnit tests. The only package that needs JUnit: the dependency is optional, so that the library comes
 * without it, and whoever uses this package has JUnit already.
 */
@NullMarked
package nl.weegschaal.engine.junit;

import org.jspecify.annotations.NullMarked;
