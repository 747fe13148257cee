package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.policy.table.Restriction;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.fact.PolicyRestriction;

/**
 * A line of the policy that limits an alternative, with what this case says about it.
 *
 * @param restriction the line
 * @param wholeCountry whether it is about the whole country
 * @param place its file and line
 * @param answered the answer to what its form asks
 */
record RestrictionOnFile(Restriction restriction, boolean wholeCountry, String place, Answered answered) {
    PolicyRestriction fact() {
        return new PolicyRestriction(restriction.row().form(), wholeCountry, restriction.standing(), answered.answer());
    }

    List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        origins.add(new Origin.PolicyGiven(place));
        answered.by().ifPresent(origins::add);
        return origins;
    }
}
