package nl.weegschaal.authoring.diff;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.AreaRole;

/**
 * Cases whose finding differs in the same way.
 *
 * @param findings the finding of each policy
 * @param roles for what is found of an area: whether it is the home area, an alternative or both; else empty
 * @param cause for an alternative: why; else empty
 * @param place what each policy says about the areas; empty if the areas differ in that
 * @param where the areas, with the days
 * @param classes how many classes of cases there are in one of the areas, on one of the days
 * @param cases how many cases the classes stand for
 * @param common what the cases have in common
 * @param example the smallest of them; empty if none could be written for the areas of the policies
 */
public record Difference(
        AnswersOfBoth findings,
        Set<AreaRole> roles,
        Optional<Cause> cause,
        Optional<OldAndNew<List<GivenFact>>> place,
        List<AreaDays> where,
        BigInteger classes,
        BigInteger cases,
        Common common,
        Optional<ExampleCase> example) {
    /** Copies the lists. */
    public Difference {
        roles = Set.copyOf(roles);
        where = List.copyOf(where);
    }
}
