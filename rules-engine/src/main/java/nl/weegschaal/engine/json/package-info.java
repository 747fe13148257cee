/**
 * Reads JSON so that every mistake gets a place and a plain message, all of them at once, and none becomes an
 * exception.
 *
 * <p>{@code JsonSource} holds bounded bytes; {@code JsonTree} makes a located tree of them; {@code ObjectView} and
 * {@code ValueView} ask that tree for what a document should have, and note what it has not.
 */
@Internal
@NullMarked
package nl.weegschaal.engine.json;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
