package nl.weegschaal.benchmarks.byhand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/** A line of the gradation table; the holder is who holds power there, as the table writes it. */
record Line(
        Optional<String> within,
        Optional<Gradation> gradation,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> reviewBy,
        AreaControl control,
        String holder,
        List<IndicatorRecord> indicators) {
    Standing standing(LocalDate day) {
        boolean begun = !day.isBefore(from);
        boolean ended = until.isPresent() && day.isAfter(until.get());
        boolean overdue = reviewBy.isPresent() && day.isAfter(reviewBy.get());
        if (!begun || ended) {
            return Standing.STALE;
        }
        return overdue ? Standing.REVIEW_PASSED : Standing.CURRENT;
    }
}
