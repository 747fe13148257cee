package nl.weegschaal.authoring.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.fact.GivenFact;

/**
 * An alternative as both policies see it on compared days.
 *
 * @param place what each says about the proposed area; that none is named otherwise
 * @param there the same area as the scale sees it; empty if none is named
 * @param restricted everything that the lines of both can come to
 * @param homes the home areas for which it can be an alternative
 */
record Proposal(
        OldAndNew<List<GivenFact>> place,
        Optional<Conditions> there,
        List<Restricted> restricted,
        Set<Conditions> homes) {
    /** What makes two proposals the same to the rules: not with which answers the lines come to what they come to. */
    record Key(
            OldAndNew<List<GivenFact>> place,
            Optional<Conditions> there,
            Set<Object> restricted,
            Set<Conditions> homes) {}

    Key key() {
        return new Key(
                place,
                there,
                Set.copyOf(restricted.stream().map(Restricted::facts).toList()),
                homes);
    }
}
