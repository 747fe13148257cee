/** The report: an advisory with everything behind it, as a page for case officers, judges and auditors. */
@Internal
@NullMarked
package nl.weegschaal.workbench.report;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
