package nl.weegschaal.authoring.diff;

import java.util.Optional;
import nl.weegschaal.engine.language.FactPattern;

/**
 * How many individual elements of a kind there are in cases.
 *
 * @param pattern the kind, as a rule looks at it
 * @param least the least number in any of the cases
 * @param most the greatest number; empty if there may be any number from the least on
 */
public record ElementCount(FactPattern pattern, int least, Optional<Integer> most) {}
