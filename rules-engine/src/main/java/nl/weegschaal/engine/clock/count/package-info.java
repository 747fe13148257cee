/** The counting of days, by the letter of Regulation (EU) 2024/1348, Article 73. The one place that counts. */
@NullMarked
package nl.weegschaal.engine.clock.count;

import org.jspecify.annotations.NullMarked;
