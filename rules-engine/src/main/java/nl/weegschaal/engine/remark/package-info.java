/** Warnings about rules and policies, and what a policy accepts of them with a reason. */
@NullMarked
package nl.weegschaal.engine.remark;

import org.jspecify.annotations.NullMarked;
