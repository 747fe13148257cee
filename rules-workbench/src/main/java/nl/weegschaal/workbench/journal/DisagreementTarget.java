package nl.weegschaal.workbench.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.Disagreement;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.advisory.TracedFinding;
import nl.weegschaal.model.casefile.HomeArea;

/** The advisory that an officer disagrees with. What the officer names must be in it, for a line of a journal cannot be taken back. */
record DisagreementTarget(TraceCore core) {

    void check(Disagreement disagreement, Problems problems) {
        List<String> said =
                core.findings().stream().map(this::name).distinct().sorted().toList();
        String meant = name(
                OutputWords.of(disagreement.question()), disagreement.area().map(Object::toString));
        boolean known = disagreement.area().isPresent()
                ? said.contains(meant)
                : core.findings().stream().anyMatch(finding -> finding.question() == disagreement.question());
        if (!known) {
            problems.add(Problem.of(
                            ProblemCode.UNKNOWN_REFERENCE,
                            Place.of("--finding"),
                            JournalMessage.NO_SUCH_FINDING.with(meant))
                    .withExpected(JournalMessage.FINDINGS_OF.with(String.join(", ", said))));
        }
        LocalDate lodged = core.closedCase().facts().lodged();
        if (disagreement.date().isBefore(lodged)) {
            problems.add(Problem.of(
                    ProblemCode.IMPOSSIBLE_VALUE,
                    Place.of("--date"),
                    JournalMessage.BEFORE_LODGING.with(disagreement.date(), lodged)));
        }
    }

    private String name(TracedFinding finding) {
        return name(OutputWords.of(finding.question()), area(finding.node().value()));
    }

    private static String name(String question, Optional<String> area) {
        return area.map(code -> question + " " + code).orElse(question);
    }

    /** The area of the run in which a conclusion was drawn. */
    private Optional<String> area(String node) {
        if (node.startsWith("home/")) {
            return core.closedCase().facts().home() instanceof HomeArea.Established home
                    ? Optional.of(home.code().value())
                    : Optional.empty();
        }
        int open = node.indexOf('(');
        return open < 0 ? Optional.empty() : Optional.of(node.substring(open + 1, node.indexOf(')')));
    }
}
