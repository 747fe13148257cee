package nl.weegschaal.engine.assess;

import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.fact.GivenFact;

/**
 * A closed fact on its way into the rules, with where it comes from.
 *
 * @param fact the fact
 * @param origin where it comes from; no rule sees it
 */
record Given(GivenFact fact, Origin origin) {}
