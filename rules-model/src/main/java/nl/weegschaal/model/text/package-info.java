/** Words for people: languages, texts in both languages, and free text that no rule can read. */
@NullMarked
package nl.weegschaal.model.text;

import org.jspecify.annotations.NullMarked;
