/**
 * What is wrong with an input, where it is wrong, and how to correct it.
 *
 * <p>A mistake in a document that a person wrote is no exception: it is a {@link
 * nl.weegschaal.engine.problem.Problem}. All problems of a document are gathered in {@link
 * nl.weegschaal.engine.problem.Problems}, so that a person can correct them in one go.
 */
@Stable
@NullMarked
package nl.weegschaal.engine.problem;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
