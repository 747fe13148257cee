/** The closed words in which facts and findings are expressed: every value that a rule can tell apart. */
@NullMarked
package nl.weegschaal.model.vocabulary;

import org.jspecify.annotations.NullMarked;
