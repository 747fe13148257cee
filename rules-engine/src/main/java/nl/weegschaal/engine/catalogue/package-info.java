/** Every rule with its sources, the scenarios that show it, and since when it is there. */
@NullMarked
package nl.weegschaal.engine.catalogue;

import org.jspecify.annotations.NullMarked;
