package nl.weegschaal.engine.remark;

import java.util.Arrays;
import java.util.List;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** What can be wrong with an acceptance. */
final class AcceptanceProblems {
    private AcceptanceProblems() {}

    /** Everything that can be accepted: warnings about rules and files, not about acceptances. */
    static boolean isAcceptable(ProblemCode code) {
        return code.severity() == Severity.WARNING
                && code != ProblemCode.ACCEPTANCE_OUT_OF_DATE
                && code != ProblemCode.ACCEPTANCE_UNUSED;
    }

    static List<String> acceptable() {
        return Arrays.stream(ProblemCode.values())
                .filter(AcceptanceProblems::isAcceptable)
                .map(ProblemCode::word)
                .toList();
    }

    static Problem unused(Acceptance acceptance) {
        return Problem.of(
                        ProblemCode.ACCEPTANCE_UNUSED,
                        acceptance.place(),
                        AcceptanceMessage.NO_WARNING.with(
                                acceptance.code().word(), acceptance.subject().name()))
                .withExpected(AcceptanceMessage.NO_ACCEPTANCE.text());
    }

    static Problem twice(Acceptance acceptance) {
        return Problem.of(
                        ProblemCode.ACCEPTANCE_UNUSED,
                        acceptance.place(),
                        AcceptanceMessage.ACCEPTED_ALREADY.with(
                                acceptance.code().word(), acceptance.subject().name()))
                .withExpected(AcceptanceMessage.ONE_ACCEPTANCE.text());
    }

    static Problem outOfDate(Acceptance acceptance, Subject changed) {
        return Problem.of(
                        ProblemCode.ACCEPTANCE_OUT_OF_DATE,
                        acceptance.place(),
                        AcceptanceMessage.CHANGED.with(
                                changed.name(),
                                acceptance.date(),
                                acceptance.code().word()))
                .withExpected(AcceptanceMessage.LOOK_AGAIN.with(changed.hash()))
                .withFound(acceptance.subject().hash());
    }

    static Problem unknown(String written, Place place) {
        List<String> words = acceptable();
        return Problem.of(
                        ProblemCode.UNKNOWN_WORD,
                        place,
                        AcceptanceMessage.UNKNOWN_WARNING.with(Excerpt.quoted(written)))
                .withExpected(SharedMessage.ONE_OF.with(words))
                .withFound(written)
                .withSuggestion(NearestWord.to(written, words).orElse(null));
    }

    static Problem notAcceptable(ProblemCode code, Place place) {
        Text message = code.severity() == Severity.ERROR
                ? AcceptanceMessage.ERROR.with(code.word())
                : AcceptanceMessage.ABOUT_ACCEPTANCE.with(code.word());
        return Problem.of(ProblemCode.ACCEPTANCE_OF_ERROR, place, message)
                .withExpected(AcceptanceMessage.ONE_OF_WARNINGS.with(acceptable()))
                .withFound(code.word());
    }
}
