/** What a rule may say, as data: its conditions over closed facts and its one conclusion. Nothing else can be said. */
@NullMarked
package nl.weegschaal.engine.language;

import org.jspecify.annotations.NullMarked;
