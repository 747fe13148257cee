package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.clock.Extension;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.PenaltyTerms;
import nl.weegschaal.model.clock.Postponement;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.clock.word.ExtensionGround;
import nl.weegschaal.model.clock.word.ProcedureKind;

/** Timelines in the words of the tests. */
final class Timelines {
    private final LocalDate lodged;
    private final List<Extension> extensions = new ArrayList<>();
    private final List<MoratoriumPeriod> moratoria = new ArrayList<>();
    private ProcedureKind procedure = ProcedureKind.ORDINARY;
    private Optional<Postponement> postponement = Optional.empty();
    private Optional<LocalDate> notice = Optional.empty();
    private Optional<PenaltyTerms> penalty = Optional.empty();

    private Timelines(LocalDate lodged) {
        this.lodged = lodged;
    }

    static Timelines lodged(String day) {
        return new Timelines(LocalDate.parse(day));
    }

    Timelines in(ProcedureKind kind) {
        procedure = kind;
        return this;
    }

    Timelines extended(String on, ExtensionGround ground, int months) {
        extensions.add(new Extension(LocalDate.parse(on), ground, months));
        return this;
    }

    Timelines postponed(String from, String... untilAndReviews) {
        Optional<LocalDate> until = untilAndReviews.length > 0 && !untilAndReviews[0].isEmpty()
                ? Optional.of(LocalDate.parse(untilAndReviews[0]))
                : Optional.empty();
        List<LocalDate> reviews = new ArrayList<>();
        for (int i = 1; i < untilAndReviews.length; i++) {
            reviews.add(LocalDate.parse(untilAndReviews[i]));
        }
        postponement = Optional.of(new Postponement(LocalDate.parse(from), until, reviews));
        return this;
    }

    Timelines moratorium(String from, String until) {
        moratoria.add(
                new MoratoriumPeriod(LocalDate.parse(from), Optional.of(LocalDate.parse(until)), Optional.empty()));
        return this;
    }

    Timelines noticeOfDefault(String day) {
        notice = Optional.of(LocalDate.parse(day));
        return this;
    }

    Timelines penalty(String from, long perDay, long maximum) {
        penalty = Optional.of(new PenaltyTerms(LocalDate.parse(from), perDay, maximum));
        return this;
    }

    Timeline timeline() {
        return new Timeline(
                new CaseReference("CLOCK-1"),
                Optional.empty(),
                lodged,
                procedure,
                extensions,
                postponement,
                moratoria,
                notice,
                penalty);
    }
}
