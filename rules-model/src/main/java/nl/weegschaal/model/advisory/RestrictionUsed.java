package nl.weegschaal.model.advisory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * A line of the policy that limits an alternative, with how it is in this case.
 *
 * @param form how the policy limits it
 * @param setFor the area for which it is said: that of the alternative, or one that it lies in
 * @param subject what the form is about; empty if it is about nothing more than the alternative
 * @param standing whether the line is current on the decision date
 * @param answer the answer to what the form asks; see {@link nl.weegschaal.model.fact.PolicyRestriction}
 * @param validFrom the first day on which the line applies
 * @param validUntil the last day, if it has one
 * @param source its source
 * @param place the file and line in the policy
 */
public record RestrictionUsed(
        RestrictionForm form,
        AreaCode setFor,
        Optional<Subject> subject,
        Standing standing,
        Answer answer,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        LegalSource source,
        String place) {
    /** Checks that nothing is absent. */
    public RestrictionUsed {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(setFor, "setFor");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
    }

    /**
     * What a line is about.
     *
     * @param word how the policy writes it: the name of a profile or condition, a word for who holds power, or an area code
     * @param text what that means
     */
    public record Subject(String word, Text text) {
        /** Checks that nothing is absent. */
        public Subject {
            Objects.requireNonNull(word, "word");
            Objects.requireNonNull(text, "text");
        }
    }
}
