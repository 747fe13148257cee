/** Country policies: metadata, gradation table and the version in force on a date. */
@NullMarked
package nl.weegschaal.engine.policy;

import org.jspecify.annotations.NullMarked;
