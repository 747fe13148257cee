/** What may be built upon: each package of the library bears one of these marks, which holds for all public types in it. */
@Stable
@NullMarked
package nl.weegschaal.model.stability;

import org.jspecify.annotations.NullMarked;
