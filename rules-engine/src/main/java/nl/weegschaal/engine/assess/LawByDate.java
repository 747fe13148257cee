package nl.weegschaal.engine.assess;

import java.util.Optional;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.law.LegalSource;

/** Refuses to advise on a decision to which law applied that the program does not have: never is later law put in its place. */
final class LawByDate {
    private static final String GROUND = "qualification/15c";

    private LawByDate() {}

    static Optional<Objection> objection(CaseFile caseFile, SourceCatalogue sources) {
        if (sources.holds(GROUND, caseFile.lodged(), caseFile.decision())) {
            return Optional.empty();
        }
        LegalSource applied = sources.source(GROUND, caseFile.lodged(), caseFile.decision());
        Problem problem = Problem.of(
                        ProblemCode.LAW_NOT_HELD,
                        Objection.WHOLE_CASE,
                        CaseObjection.LAW_NOT_HELD.with(caseFile.decision(), applied.cite()))
                .withFound(caseFile.decision().toString());
        return Optional.of(new Objection(
                "decision",
                sources.heldFrom(GROUND)
                        .map(first -> problem.withExpected(CaseObjection.DECISION_FROM.with(first)))
                        .orElse(problem)));
    }
}
