package nl.weegschaal.engine.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.policy.Gap;
import nl.weegschaal.engine.policy.PolicyMetadata;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;

/** Says which days no policy covers, and which policies stand on either side of them. */
final class PolicyGap {
    private PolicyGap() {}

    static Objection objection(CaseFile caseFile, Gap gap) {
        Problem problem = Problem.of(
                        ProblemCode.NO_POLICY_IN_FORCE,
                        Objection.WHOLE_CASE,
                        CaseObjection.NO_POLICY.with(caseFile.country(), caseFile.decision(), days(gap)))
                .withExpected(neighbours(gap))
                .withFound(caseFile.decision().toString());
        return new Objection("decision", problem);
    }

    /** A gap has a first day, a last day, or both. */
    private static Text days(Gap gap) {
        Optional<Text> from = gap.firstDay()
                .map(first -> gap.lastDay()
                        .map(last -> CaseObjection.FROM_UNTIL.with(first, last))
                        .orElseGet(() -> CaseObjection.FROM.with(first)));
        return from.or(() -> gap.lastDay().map(last -> CaseObjection.UNTIL.with(last)))
                .orElseThrow();
    }

    private static Text neighbours(Gap gap) {
        List<Text> neighbours = Stream.of(gap.before(), gap.after())
                .flatMap(Optional::stream)
                .map(PolicyGap::daysOf)
                .toList();
        return neighbours.size() == 1
                ? neighbours.get(0)
                : CaseObjection.EITHER.with(neighbours.get(0), neighbours.get(1));
    }

    private static Text daysOf(PolicyMetadata version) {
        return version.validUntil()
                .map(last -> CaseObjection.DAY_FROM_UNTIL.with(version.id(), version.validFrom(), last))
                .orElseGet(() -> CaseObjection.DAY_FROM.with(version.id(), version.validFrom()));
    }
}
