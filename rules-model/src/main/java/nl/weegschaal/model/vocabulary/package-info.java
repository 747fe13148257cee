/** The closed words in which facts and findings are expressed: every value that a rule can distinguish. */
@Stable
@NullMarked
package nl.weegschaal.model.vocabulary;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
