package nl.weegschaal.authoring.diff;

import java.util.Set;
import nl.weegschaal.model.fact.PolicyRestriction;

/**
 * What the lines of both policies come to in a case.
 *
 * @param facts the facts of each
 * @param answers the fewest answers with which they come to that
 */
record Restricted(OldAndNew<Set<PolicyRestriction>> facts, PolicyQuestions answers) {}
