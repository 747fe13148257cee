package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.RestrictionForm;

/**
 * One line of a table of alternatives. What a line leaves empty was filled in from the metadata of the policy.
 *
 * @param line its line in the file, the heading being line 1
 * @param area the area for which it is said; it is about every alternative in that area, or, if alternatives are admitted only here,
 *     about every alternative
 * @param form what is said
 * @param subject what the form is about, such as a profile or a condition
 * @param validFrom the first day on which the line applies
 * @param validUntil the last day, if it has one
 * @param source the id of its source in the catalogue
 */
public record RestrictionRow(
        int line,
        AreaCode area,
        RestrictionForm form,
        RestrictionSubject subject,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        String source) {
    /**
     * Checks that the subject is one that the form asks about.
     *
     * @throws IllegalArgumentException if it is another one
     */
    public RestrictionRow {
        if (!RestrictionSubject.of(form.asks()).isInstance(subject)) {
            throw new IllegalArgumentException("subject: a line " + Words.of(form) + " is not about such a thing");
        }
    }

    /**
     * Its subject.
     *
     * @param kind the kind that its form asks about
     * @param <S> that kind
     * @return the subject
     * @throws ClassCastException if its form asks about another kind
     */
    public <S extends RestrictionSubject> S subject(Class<S> kind) {
        return kind.cast(subject);
    }

    /**
     * What it says, as in the table.
     *
     * @return its area, its form and its subject, if it has one
     */
    public String written() {
        return (area + " " + Words.of(form) + " " + subject.written()).strip();
    }

    /**
     * Whether it is said for the whole country. A line that admits an alternative only in its area says something about every other.
     *
     * @param country the country as an area
     * @return true if it counts everywhere
     */
    public boolean isForWholeCountry(AreaCode country) {
        return form == RestrictionForm.ONLY_HERE || area.equals(country);
    }

    boolean hasBegunBy(LocalDate day) {
        return !day.isBefore(validFrom);
    }

    boolean hasEndedBy(LocalDate day) {
        return validUntil.map(day::isAfter).orElse(false);
    }

    boolean saysTheSameAs(RestrictionRow other) {
        return area.equals(other.area) && form == other.form && subject.equals(other.subject);
    }
}
