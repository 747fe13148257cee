/** The catalogue of legal sources, and which version of the law applies to which case. */
@NullMarked
package nl.weegschaal.engine.law;

import org.jspecify.annotations.NullMarked;
