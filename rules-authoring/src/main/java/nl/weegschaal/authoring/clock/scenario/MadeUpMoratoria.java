package nl.weegschaal.authoring.clock.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.model.clock.MoratoriumOrigin;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/**
 * The decision moratoria of an illustrative policy for the country of a scenario.
 *
 * @param asked whether they are asked for
 * @param periods the moratoria
 */
record MadeUpMoratoria(boolean asked, List<MoratoriumPeriod> periods) {
    private static final int MOST = 100;
    private static final Optional<MoratoriumOrigin> ORIGIN = Optional.of(new MoratoriumOrigin(
            "scenario",
            Text.same("scenario"),
            PolicyStatus.ILLUSTRATIVE,
            new LegalSource("scenario", "scenario", Text.same("scenario"))));

    /** Copies the moratoria. */
    MadeUpMoratoria {
        periods = List.copyOf(periods);
    }

    static MadeUpMoratoria none() {
        return new MadeUpMoratoria(false, List.of());
    }

    static MadeUpMoratoria read(ObjectView object) {
        boolean asked = object.required("asked").bool().orElse(false);
        List<MoratoriumPeriod> periods = new ArrayList<>();
        for (ValueView item : object.required("periods").items(MOST)) {
            item.object().flatMap(MadeUpMoratoria::period).ifPresent(periods::add);
        }
        object.finish();
        return new MadeUpMoratoria(asked, periods);
    }

    private static Optional<MoratoriumPeriod> period(ObjectView object) {
        Optional<LocalDate> from = object.required("from").date();
        Optional<LocalDate> until = object.optional("until").date();
        object.finish();
        return from.map(first -> new MoratoriumPeriod(first, until.filter(last -> !last.isBefore(first)), ORIGIN));
    }

    Clock applied(Clock clock) {
        return asked ? clock.withIllustrativeMoratoria() : clock;
    }
}
