package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * A limit that the policy sets on this alternative, with how it is in this case. Lines of the policy with the same words
 * are one fact.
 *
 * @param form how the policy limits it
 * @param wholeCountry whether it does so for the whole country
 * @param standing whether the line is current on the decision date
 * @param answer the answer to what the form asks: are there leads, does the applicant have the profile, is the condition
 *     met, does the actor hold power there, does the route pass the area; yes where the form asks nothing
 */
public record PolicyRestriction(RestrictionForm form, boolean wholeCountry, Standing standing, Answer answer)
        implements GivenFact {
    /** Checks that nothing is absent. */
    public PolicyRestriction {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(answer, "answer");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "PolicyRestriction";
    }
}
