package nl.weegschaal.model.casefile;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** Puts together what is known about an applicant. What is not said is not known. For one thread. */
public final class ApplicantBuilder {
    private Answer civilian = Answer.UNKNOWN;
    private Answer unaccompaniedMinor = Answer.UNKNOWN;
    private Answer ageKnown = Answer.UNKNOWN;
    private Map<PolicyTerm, Answer> profiles = new TreeMap<>();

    ApplicantBuilder() {}

    ApplicantBuilder(Applicant applicant) {
        this.civilian = applicant.civilian();
        this.unaccompaniedMinor = applicant.unaccompaniedMinor();
        this.ageKnown = applicant.ageKnown();
        this.profiles = new TreeMap<>(applicant.profiles());
    }

    /**
     * Says whether the applicant is a civilian.
     *
     * @param answer the answer; not known if this is not called
     * @return this builder
     */
    public ApplicantBuilder civilian(Answer answer) {
        this.civilian = answer;
        return this;
    }

    /**
     * Says whether the applicant is an unaccompanied minor.
     *
     * @param answer the answer; not known if this is not called
     * @return this builder
     */
    public ApplicantBuilder unaccompaniedMinor(Answer answer) {
        this.unaccompaniedMinor = answer;
        return this;
    }

    /**
     * Says whether the age of the applicant is known. An age that is known must stand among the individual elements, whatever it means
     * for the risk.
     *
     * @param answer the answer; not known if this is not called
     * @return this builder
     */
    public ApplicantBuilder ageKnown(Answer answer) {
        this.ageKnown = answer;
        return this;
    }

    /**
     * Says which profiles of the policy the applicant has, in place of what was said of profiles before.
     *
     * @param answers the answers; of a profile without an entry it is not known
     * @return this builder
     */
    public ApplicantBuilder profiles(Map<PolicyTerm, Answer> answers) {
        this.profiles = new TreeMap<>(Parts.map("profiles", answers));
        return this;
    }

    /**
     * Says whether the applicant has a profile of the policy, besides what was said of other profiles.
     *
     * @param profile the profile
     * @param answer the answer
     * @return this builder
     */
    public ApplicantBuilder profile(PolicyTerm profile, Answer answer) {
        profiles.put(Objects.requireNonNull(profile, "profile"), Objects.requireNonNull(answer, "answer"));
        return this;
    }

    /**
     * The applicant as said.
     *
     * @return a new applicant
     * @throws NullPointerException as the constructor does
     */
    public Applicant build() {
        return new Applicant(civilian, unaccompaniedMinor, ageKnown, profiles);
    }
}
