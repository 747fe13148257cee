package nl.weegschaal.model.casefile;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * What the rules need to know about the applicant, and nothing else.
 *
 * @param civilian whether the applicant is a civilian (Article 15(c))
 * @param unaccompaniedMinor whether the applicant is an unaccompanied minor (Article 8(6))
 * @param ageKnown whether the age of the applicant is known; the age itself does not stand in the case file
 * @param profiles whether the applicant has a profile that the country policy names; one without an entry is not known
 */
public record Applicant(Answer civilian, Answer unaccompaniedMinor, Answer ageKnown, Map<PolicyTerm, Answer> profiles) {
    /** Copies the profiles. */
    public Applicant {
        Objects.requireNonNull(civilian, "civilian");
        Objects.requireNonNull(unaccompaniedMinor, "unaccompaniedMinor");
        Objects.requireNonNull(ageKnown, "ageKnown");
        Objects.requireNonNull(profiles, "profiles");
        profiles = Parts.map("profiles", profiles);
    }

    /**
     * An applicant with no known profiles, whose age nobody says to know.
     *
     * @param civilian whether the applicant is a civilian
     * @param unaccompaniedMinor whether the applicant is an unaccompanied minor
     */
    public Applicant(Answer civilian, Answer unaccompaniedMinor) {
        this(civilian, unaccompaniedMinor, Answer.UNKNOWN, Map.of());
    }

    /**
     * Begins an applicant. What is not said afterwards is not known.
     *
     * @return a builder
     */
    public static ApplicantBuilder builder() {
        return new ApplicantBuilder();
    }

    /**
     * Begins with an applicant, to change parts of it.
     *
     * @param applicant the applicant; it stays as it is
     * @return a builder
     */
    public static ApplicantBuilder builder(Applicant applicant) {
        return new ApplicantBuilder(applicant);
    }

    /**
     * Whether the applicant has a profile.
     *
     * @param profile the profile
     * @return the answer, {@link Answer#UNKNOWN} when the file has no entry
     */
    public Answer has(PolicyTerm profile) {
        return Optional.ofNullable(profiles.get(profile)).orElse(Answer.UNKNOWN);
    }
}
