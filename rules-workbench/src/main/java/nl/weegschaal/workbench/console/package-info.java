/** What every command stands on: options, words, streams, problems and progress. */
@Internal
@NullMarked
package nl.weegschaal.workbench.console;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
