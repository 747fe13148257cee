package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.clock.Extension;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.PenaltyTerms;
import nl.weegschaal.model.clock.Postponement;
import nl.weegschaal.model.clock.word.ExtensionGround;

/** Reads the entries of a timeline. None may be before the lodging day, but a moratorium. */
final class TimelineEntries {
    private static final int MOST = 100;
    private static final int MOST_MONTHS = 120;

    private final LocalDate lodged;
    private final Problems problems;

    TimelineEntries(LocalDate lodged, Problems problems) {
        this.lodged = lodged;
        this.problems = problems;
    }

    List<Extension> extensions(ValueView list) {
        List<Extension> extensions = new ArrayList<>();
        for (ValueView item : list.items(MOST)) {
            item.object().flatMap(this::extension).ifPresent(extensions::add);
        }
        return extensions;
    }

    private Optional<Extension> extension(ObjectView object) {
        Optional<LocalDate> on = fromLodging(object.required("on"));
        Optional<ExtensionGround> ground = object.required("ground").word(ExtensionGround.class);
        Optional<Integer> months = object.required("months").integer(1, MOST_MONTHS);
        object.finish();
        return on.flatMap(day -> ground.flatMap(why -> months.map(number -> new Extension(day, why, number))));
    }

    Optional<Postponement> postponement(ValueView value) {
        return value.object().flatMap(object -> {
            Optional<LocalDate> from = fromLodging(object.required("from"));
            ValueView untilView = object.optional("until");
            Optional<LocalDate> until = untilView.date();
            List<LocalDate> reviews = new ArrayList<>();
            for (ValueView item : object.optional("reviews").items(MOST)) {
                from.ifPresent(first -> notBefore(first, item).ifPresent(reviews::add));
            }
            object.finish();
            return from.filter(first -> inOrder(first, until, untilView))
                    .map(first -> new Postponement(first, until, reviews));
        });
    }

    List<MoratoriumPeriod> moratoria(ValueView list) {
        List<MoratoriumPeriod> moratoria = new ArrayList<>();
        for (ValueView item : list.items(MOST)) {
            item.object().flatMap(this::moratorium).ifPresent(moratoria::add);
        }
        return moratoria;
    }

    private Optional<MoratoriumPeriod> moratorium(ObjectView object) {
        Optional<LocalDate> from = object.required("from").date();
        ValueView untilView = object.optional("until");
        Optional<LocalDate> until = untilView.date();
        object.finish();
        return from.filter(first -> inOrder(first, until, untilView))
                .map(first -> new MoratoriumPeriod(first, until, Optional.empty()));
    }

    Optional<PenaltyTerms> penalty(ValueView value) {
        return value.object().flatMap(object -> {
            Optional<LocalDate> from = fromLodging(object.required("from"));
            Optional<Integer> perDay = object.required("perDay").integer(1, TimelineReader.MOST_EURO);
            Optional<Integer> maximum = object.required("maximum").integer(1, TimelineReader.MOST_EURO);
            object.finish();
            return from.flatMap(
                    first -> perDay.flatMap(rate -> maximum.map(most -> new PenaltyTerms(first, rate, most))));
        });
    }

    Optional<LocalDate> fromLodging(ValueView view) {
        return notBefore(lodged, view);
    }

    private Optional<LocalDate> notBefore(LocalDate first, ValueView view) {
        Optional<LocalDate> day = view.date();
        day.filter(found -> found.isBefore(first)).ifPresent(found -> order(first, view));
        return day;
    }

    private boolean inOrder(LocalDate first, Optional<LocalDate> last, ValueView view) {
        boolean wrong = last.isPresent() && last.get().isBefore(first);
        if (wrong) {
            order(first, view);
        }
        return !wrong;
    }

    private void order(LocalDate first, ValueView view) {
        problems.add(Problem.of(ProblemCode.DATE_ORDER, view.place(), ClockMessage.TOO_EARLY.with(first))
                .withExpected(SharedMessage.OR_LATER.with(first)));
    }
}
