/** What comes out: an explained advisory, never a decision. */
@NullMarked
package nl.weegschaal.model.advisory;

import org.jspecify.annotations.NullMarked;
