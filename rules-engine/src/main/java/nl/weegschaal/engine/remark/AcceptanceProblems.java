package nl.weegschaal.engine.remark;

import java.util.Arrays;
import java.util.List;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Severity;

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
        return Problem.of(ProblemCode.ACCEPTANCE_UNUSED, acceptance.place(), "there is no warning " + what(acceptance))
                .withExpected("no acceptance of it");
    }

    static Problem twice(Acceptance acceptance) {
        return Problem.of(
                        ProblemCode.ACCEPTANCE_UNUSED,
                        acceptance.place(),
                        "another acceptance accepts the warning " + what(acceptance) + " already")
                .withExpected("one acceptance of it");
    }

    static Problem outOfDate(Acceptance acceptance, Subject changed) {
        return Problem.of(
                        ProblemCode.ACCEPTANCE_OUT_OF_DATE,
                        acceptance.place(),
                        changed.name() + " has changed since " + acceptance.date() + ", so the warning "
                                + acceptance.code().word() + " is back")
                .withExpected("another look, and then the hash " + changed.hash())
                .withFound(acceptance.subject().hash());
    }

    static Problem unknown(String written, Place place) {
        List<String> words = acceptable();
        return Problem.of(ProblemCode.UNKNOWN_WORD, place, "there is no warning " + Excerpt.quoted(written))
                .withExpected("one of " + String.join(", ", words))
                .withFound(written)
                .withSuggestion(NearestWord.to(written, words).orElse(null));
    }

    private static String what(Acceptance acceptance) {
        return acceptance.code().word() + " about " + acceptance.subject().name();
    }

    static Problem notAcceptable(ProblemCode code, Place place) {
        String what = code.severity() == Severity.ERROR ? "an error" : "a warning about an acceptance";
        return Problem.of(
                        ProblemCode.ACCEPTANCE_OF_ERROR,
                        place,
                        what + " cannot be accepted, and " + code.word() + " is one")
                .withExpected("one of the warnings " + String.join(", ", acceptable()))
                .withFound(code.word());
    }
}
