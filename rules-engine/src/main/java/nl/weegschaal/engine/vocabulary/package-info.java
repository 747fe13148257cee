/** The shape of facts: their types, components and words. The only package that reads the model by reflection. */
@Internal
@NullMarked
package nl.weegschaal.engine.vocabulary;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
