/** The shape of facts: their types, components and words. The only package that reads the model by reflection. */
@NullMarked
package nl.weegschaal.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
