/** The case as a case system gives it: closed words for the rules, free text for the explanation only. */
@NullMarked
package nl.weegschaal.model.casefile;

import org.jspecify.annotations.NullMarked;
