package nl.weegschaal.engine.assess;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.policy.Gap;
import nl.weegschaal.engine.policy.PolicyMetadata;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.casefile.CaseFile;

/** Says which days no policy covers, and which policies stand on either side of them. */
final class PolicyGap {
    private PolicyGap() {}

    static Objection objection(CaseFile caseFile, Gap gap) {
        Problem problem = Problem.of(
                        ProblemCode.NO_POLICY_IN_FORCE,
                        Objection.WHOLE_CASE,
                        "no policy for " + caseFile.country() + " is in force on the decision date, "
                                + caseFile.decision() + ": there is none " + days(gap))
                .withExpected(neighbours(gap))
                .withFound(caseFile.decision().toString());
        return new Objection("decision", problem);
    }

    private static String days(Gap gap) {
        String from = gap.firstDay().map(day -> "from " + day).orElse("");
        String until = gap.lastDay().map(day -> "until " + day).orElse("");
        return from.isEmpty() || until.isEmpty() ? from + until : from + " " + until;
    }

    private static String neighbours(Gap gap) {
        return Stream.of(gap.before(), gap.after())
                .flatMap(Optional::stream)
                .map(PolicyGap::daysOf)
                .collect(Collectors.joining(", or "));
    }

    private static String daysOf(PolicyMetadata version) {
        return "a day of " + version.id() + " (from " + version.validFrom()
                + version.validUntil().map(day -> " until " + day).orElse("") + ")";
    }
}
