package nl.weegschaal.model.casefile;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * What the rules need to know about the applicant, and nothing else.
 *
 * @param civilian whether the applicant is a civilian (Article 15(c))
 * @param unaccompaniedMinor whether the applicant is an unaccompanied minor (Article 8(6))
 * @param profiles whether the applicant has a profile that the country policy names; one without an entry is not known
 */
public record Applicant(Answer civilian, Answer unaccompaniedMinor, Map<PolicyTerm, Answer> profiles) {
    /** Copies the profiles. */
    public Applicant {
        profiles = Collections.unmodifiableMap(new TreeMap<>(profiles));
    }

    /**
     * An applicant with no known profiles.
     *
     * @param civilian whether the applicant is a civilian
     * @param unaccompaniedMinor whether the applicant is an unaccompanied minor
     */
    public Applicant(Answer civilian, Answer unaccompaniedMinor) {
        this(civilian, unaccompaniedMinor, Map.of());
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
