package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;

/** Reads the transitional rule in the metadata of a policy. Whether there is such a version is for the policies together. */
final class TransitionReader {
    private final Problems problems;

    TransitionReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Transition> read(ValueView value, Optional<String> id, Optional<LocalDate> validUntil) {
        return value.object().flatMap(object -> transition(object, id, validUntil));
    }

    private Optional<Transition> transition(ObjectView object, Optional<String> id, Optional<LocalDate> validUntil) {
        ValueView dayView = object.required("lodgedBefore");
        Optional<LocalDate> day = dayView.date();
        ValueView versionView = object.required("version");
        Optional<String> version = versionView.matching(PolicyMetadataReader.ID, PolicyMessage.ID_FORM.text());
        object.finish();
        version.filter(name -> id.filter(name::equals).isPresent())
                .ifPresent(name -> problems.add(Problem.of(
                                ProblemCode.IMPOSSIBLE_VALUE, versionView.place(), PolicyMessage.OWN_TRANSITION.text())
                        .withExpected(PolicyMessage.EARLIER_VERSION.text())
                        .withFound(name)));
        day.flatMap(first -> validUntil.filter(first::isAfter))
                .ifPresent(last -> problems.add(
                        Problem.of(ProblemCode.DATE_ORDER, dayView.place(), PolicyMessage.TRANSITION_AFTER.with(last))
                                .withExpected(SharedMessage.OR_EARLIER.with(last))));
        return day.flatMap(before -> version.map(name -> new Transition(before, name)));
    }
}
