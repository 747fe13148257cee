package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.clock.count.TermCount;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.Postponement;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.fact.ReviewFinding;
import nl.weegschaal.model.clock.fact.ReviewOnFile;
import nl.weegschaal.model.clock.word.ReviewCode;
import nl.weegschaal.model.fact.FactId;

/** The reviews that fall due while the examination is postponed, each counted from the one before it. */
final class Reviews {
    private static final String POINTER = "/postponement";

    private final List<Due> due;

    private Reviews(List<Due> due) {
        this.due = due;
    }

    private record Due(ReviewOnFile fact, Counted counted, Optional<LocalDate> held) {}

    static Reviews none() {
        return new Reviews(List.of());
    }

    static Reviews of(TimelineOnDay known, LegalTerms terms, TermCount count) {
        List<Due> due = new ArrayList<>();
        Postponement postponement = known.postponement().orElseThrow().value();
        terms.review().ifPresent(term -> add(postponement, term.length(), known.day(), count, due));
        return new Reviews(due);
    }

    private static void add(Postponement postponement, Length length, LocalDate day, TermCount count, List<Due> due) {
        LocalDate last = postponement.from();
        ReviewCode code = ReviewCode.HELD;
        while (code != ReviewCode.TO_BE_HELD) {
            Counted counted = count.count(last, length);
            if (postponement.until().map(counted.last()::isAfter).orElse(false)) {
                return;
            }
            Optional<LocalDate> held = held(postponement, last, counted.last(), day);
            boolean passed = counted.last().isBefore(day);
            code = held.isPresent() ? ReviewCode.HELD : passed ? ReviewCode.OVERDUE : ReviewCode.TO_BE_HELD;
            due.add(new Due(new ReviewOnFile(new FactId(due.size() + 1), code), counted, held));
            last = held.orElse(counted.last());
        }
    }

    /** The last review after the one before and in time. */
    private static Optional<LocalDate> held(Postponement postponement, LocalDate after, LocalDate by, LocalDate day) {
        return postponement.reviews().stream()
                .filter(review -> review.isAfter(after) && !review.isAfter(by) && !review.isAfter(day))
                .reduce((earlier, later) -> later);
    }

    List<ReviewOnFile> facts() {
        return due.stream().map(Due::fact).toList();
    }

    Stream<ClockDate> dates(LegalTerms terms) {
        return due.stream()
                .map(review -> new ClockDate(
                        DateKind.REVIEW,
                        review.counted().last(),
                        Optional.empty(),
                        Optional.of(review.counted()),
                        terms.review().stream().map(LegalTerms.Term::reason).toList(),
                        POINTER,
                        review.held()));
    }

    List<Concluded<ReviewCode>> findings(List<ClockFiring> firings, ClockReasons reasons) {
        return due.stream()
                .map(review -> reasons.one(
                        ReviewFinding.class,
                        ReviewFinding::code,
                        POINTER,
                        firings.stream()
                                .filter(firing -> firing.premises().contains(review.fact()))
                                .toList()))
                .toList();
    }
}
