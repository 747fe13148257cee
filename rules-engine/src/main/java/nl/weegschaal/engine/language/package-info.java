/** What a rule may say, as data: its conditions over closed facts and its one conclusion. Nothing else can be said. */
@Internal
@NullMarked
package nl.weegschaal.engine.language;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
