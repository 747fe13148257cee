/** Works out what the findings of an advisory depend on: the smallest changes that lead elsewhere, and the rules that stay silent. */
@Internal
@NullMarked
package nl.weegschaal.engine.outlook;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
