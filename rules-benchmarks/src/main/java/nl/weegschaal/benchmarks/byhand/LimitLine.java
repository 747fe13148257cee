package nl.weegschaal.benchmarks.byhand;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.RestrictionForm;

/** A line that limits alternatives. */
record LimitLine(String area, RestrictionForm form, String subject, LocalDate from, Optional<LocalDate> until) {
    boolean hasBegunBy(LocalDate day) {
        return !day.isBefore(from);
    }

    boolean hasEndedBy(LocalDate day) {
        return until.isPresent() && day.isAfter(until.get());
    }

    boolean replaces(LimitLine ended, LocalDate day) {
        boolean onlyHere =
                form == RestrictionForm.ONLY_HERE && ended.form == RestrictionForm.ONLY_HERE && !hasEndedBy(day);
        boolean later = area.equals(ended.area)
                && form == ended.form
                && subject.equals(ended.subject)
                && from.isAfter(ended.from);
        return hasBegunBy(day) && (onlyHere || later);
    }
}
