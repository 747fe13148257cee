/** The same rules written out in Java, with the same reasons: how fast it could be. */
@NullMarked
package nl.weegschaal.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
