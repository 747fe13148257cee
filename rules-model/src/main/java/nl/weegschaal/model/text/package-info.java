/** Words for people: languages, texts in both languages, and free text that no rule can read. */
@Stable
@NullMarked
package nl.weegschaal.model.text;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
