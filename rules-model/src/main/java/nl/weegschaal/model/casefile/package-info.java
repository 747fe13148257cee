/** The case as a case system gives it: closed words for the rules, free text for the explanation only. */
@Stable
@NullMarked
package nl.weegschaal.model.casefile;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
