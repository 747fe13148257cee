/** Every case that rules can tell apart, as a finite space: what the facts allow, cut where rules look. */
@NullMarked
package nl.weegschaal.engine.space;

import org.jspecify.annotations.NullMarked;
