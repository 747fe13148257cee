/** The documents of account: every rule, and what an organisation that uses the program must be able to tell of it. */
@NullMarked
package nl.weegschaal.workbench.accountability;

import org.jspecify.annotations.NullMarked;
