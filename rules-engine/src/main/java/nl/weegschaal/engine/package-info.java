/** The library: load the rules and policies once, then advise on one case at a time. */
@NullMarked
package nl.weegschaal.engine;

import org.jspecify.annotations.NullMarked;
