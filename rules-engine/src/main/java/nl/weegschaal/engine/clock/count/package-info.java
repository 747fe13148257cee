/** The counting of days, by the letter of Regulation (EU) 2024/1348, Article 73. The one place that counts. */
@Stable
@NullMarked
package nl.weegschaal.engine.clock.count;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
