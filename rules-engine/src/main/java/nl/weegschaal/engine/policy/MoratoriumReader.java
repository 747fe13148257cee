package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** Reads the decision moratorium in the metadata of a policy. */
final class MoratoriumReader {
    private final SourceCatalogue catalogue;
    private final Problems problems;

    MoratoriumReader(SourceCatalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The moratorium, if there is one; its days must overlap those of the policy, or no advice could ever name it. */
    Optional<Moratorium> read(ValueView value, Optional<LocalDate> validFrom, Optional<LocalDate> validUntil) {
        return value.object().flatMap(object -> moratorium(object, validFrom, validUntil));
    }

    private Optional<Moratorium> moratorium(
            ObjectView object, Optional<LocalDate> validFrom, Optional<LocalDate> validUntil) {
        ValueView fromView = object.required("from");
        Optional<LocalDate> from = fromView.date();
        ValueView untilView = object.required("until");
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
        return from.flatMap(first -> until.flatMap(last -> source.map(id -> new Moratorium(first, last, id))));
    }

    private void order(ValueView day, Text message, Text expected) {
        problems.add(Problem.of(ProblemCode.DATE_ORDER, day.place(), message).withExpected(expected));
    }
}
