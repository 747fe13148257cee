/** The documents of account: every rule, and what an organisation that uses the program must be able to say about it. */
@Internal
@NullMarked
package nl.weegschaal.workbench.accountability;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
