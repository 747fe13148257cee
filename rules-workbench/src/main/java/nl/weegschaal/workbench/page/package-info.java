/** What all pages and pictures share: markup as data, the frame and look of a page, and texts in two languages. */
@Internal
@NullMarked
package nl.weegschaal.workbench.page;

import nl.weegschaal.model.stability.Internal;
import org.jspecify.annotations.NullMarked;
