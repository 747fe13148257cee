package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** Reads the decision moratoria in the metadata of a policy. */
final class MoratoriumReader {
    private static final int MOST = 100;

    private final SourceCatalogue catalogue;
    private final Problems problems;
    private final Optional<LocalDate> validFrom;
    private final Optional<LocalDate> validUntil;

    MoratoriumReader(
            SourceCatalogue catalogue,
            Problems problems,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /**
     * The moratoria, under {@code moratoria}, or a single one under {@code moratorium}. The days of each must overlap those of the
     * policy, or no advice could ever name it.
     */
    List<Moratorium> read(ObjectView document) {
        ValueView one = document.optionalOrNull("moratorium");
        ValueView several = document.optional("moratoria");
        if (one.isPresent() && several.isPresent()) {
            problems.add(Problem.of(ProblemCode.UNKNOWN_KEY, one.place(), PolicyMessage.MORATORIUM_TWICE.text())
                    .withExpected(PolicyMessage.MORATORIUM_ONE_KEY.text()));
        }
        List<Moratorium> moratoria = new ArrayList<>();
        one.object().flatMap(this::moratorium).ifPresent(moratoria::add);
        for (ValueView item : several.items(MOST)) {
            item.object().flatMap(this::moratorium).ifPresent(moratoria::add);
        }
        return moratoria;
    }

    private Optional<Moratorium> moratorium(ObjectView object) {
        ValueView fromView = object.required("from");
        Optional<LocalDate> from = fromView.date();
        ValueView untilView = object.optionalOrNull("until");
        Optional<LocalDate> until = untilView.date();
        Optional<String> source = SourceView.read(object.required("source"), catalogue, problems);
        object.finish();
        from.flatMap(first -> until.filter(last -> last.isBefore(first)).map(last -> first))
                .ifPresent(first -> order(
                        untilView, PolicyMessage.MORATORIUM_ORDER.with(first), SharedMessage.OR_LATER.with(first)));
        validFrom
                .filter(first -> until.map(last -> last.isBefore(first)).orElse(false))
                .ifPresent(first -> order(
                        untilView, PolicyMessage.MORATORIUM_BEFORE.with(first), SharedMessage.OR_LATER.with(first)));
        validUntil
                .filter(last -> from.map(first -> first.isAfter(last)).orElse(false))
                .ifPresent(last -> order(
                        fromView, PolicyMessage.MORATORIUM_AFTER.with(last), SharedMessage.OR_EARLIER.with(last)));
        return from.flatMap(first -> source.map(id -> new Moratorium(first, until, id)));
    }

    private void order(ValueView day, Text message, Text expected) {
        problems.add(Problem.of(ProblemCode.DATE_ORDER, day.place(), message).withExpected(expected));
    }
}
