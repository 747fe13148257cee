/** What all pages and pictures share: markup as data, the frame and look of a page, and texts in two languages. */
@NullMarked
package nl.weegschaal.workbench.page;

import org.jspecify.annotations.NullMarked;
