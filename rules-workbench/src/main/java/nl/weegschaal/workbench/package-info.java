/** The command line. */
@NullMarked
package nl.weegschaal.workbench;

import org.jspecify.annotations.NullMarked;
