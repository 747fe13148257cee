package nl.weegschaal.authoring.diff;

import java.util.List;
import nl.weegschaal.model.fact.GivenFact;

/**
 * An area as both policies see it on compared days.
 *
 * @param facts what each says: the place and its indicators
 * @param established whether it is known which area it is; if not, every element counts and nobody can weigh
 * @param alone whether every element counts, since there is no other area that one could bear on
 */
record Conditions(OldAndNew<List<GivenFact>> facts, boolean established, boolean alone) {}
