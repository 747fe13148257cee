/** How far a batch of cases is, and how many of them came to what. */
@NullMarked
package nl.weegschaal.engine.tally;

import org.jspecify.annotations.NullMarked;
