package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;

/**
 * What the rules need to know about the applicant.
 *
 * @param civilian whether the applicant is a civilian
 * @param unaccompaniedMinor whether the applicant is an unaccompanied minor
 * @param age what the file makes of the age
 */
public record ApplicantFacts(Answer civilian, Answer unaccompaniedMinor, AgeOnFile age) implements GivenFact {
    /** Checks that nothing is absent. */
    public ApplicantFacts {
        Objects.requireNonNull(civilian, "civilian");
        Objects.requireNonNull(unaccompaniedMinor, "unaccompaniedMinor");
        Objects.requireNonNull(age, "age");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ApplicantFacts";
    }
}
