/** From a case file through closed facts and rules to an advisory. */
@NullMarked
package nl.weegschaal.engine.assess;

import org.jspecify.annotations.NullMarked;
