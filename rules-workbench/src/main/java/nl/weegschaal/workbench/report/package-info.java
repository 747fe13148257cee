/** The report: an advisory with everything behind it, as a page for case officers, judges and auditors. */
@NullMarked
package nl.weegschaal.workbench.report;

import org.jspecify.annotations.NullMarked;
