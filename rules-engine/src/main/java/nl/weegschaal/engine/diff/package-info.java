/** What differs between two policies: every class of cases whose advice is not the same, and which stored cases change. */
@NullMarked
package nl.weegschaal.engine.diff;

import org.jspecify.annotations.NullMarked;
