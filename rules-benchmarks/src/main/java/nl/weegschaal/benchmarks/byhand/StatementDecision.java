package nl.weegschaal.benchmarks.byhand;

import java.util.List;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.StatementKind;

/** What the advisory says besides. */
final class StatementDecision {
    private final Norms norms;

    StatementDecision(Norms norms) {
        this.norms = norms;
    }

    List<Application> decide(AdviceBasis basis, RiskAtHome risk) {
        Conclusions found = new Conclusions();
        say(true, "statement-advice-only", StatementKind.ADVICE_ONLY, basis, found);
        say(true, "statement-other-grounds", StatementKind.OTHER_GROUNDS, basis, found);
        say(true, "statement-assumes-assessed", StatementKind.ASSUMES_ASSESSED, basis, found);
        say(true, "statement-out-of-scope", StatementKind.OUT_OF_SCOPE, basis, found);
        say(true, "statement-all-facts-first", StatementKind.ALL_FACTS_FIRST, basis, found);
        say(
                basis.illustrativePolicy(),
                "statement-illustrative-policy",
                StatementKind.ILLUSTRATIVE_POLICY,
                basis,
                found);
        say(
                basis.defaultWeighing(),
                "statement-illustrative-weighing",
                StatementKind.ILLUSTRATIVE_WEIGHING,
                basis,
                found);
        say(
                basis.decisionMoratorium(),
                "statement-decision-moratorium",
                StatementKind.DECISION_MORATORIUM,
                basis,
                found);
        boolean silent = switch (risk.code()) {
            case NOT_SUBSTANTIATED_ON_PRESENT_FILE, MORE_INFORMATION_NEEDED -> true;
            case CONTRADICTION_TO_RESOLVE, REAL_RISK_INDICATED -> false;
        };
        say(silent, "statement-absence-not-held-against", StatementKind.ABSENCE_NOT_HELD_AGAINST, risk, found);
        return found.all();
    }

    private void say(boolean holds, String norm, StatementKind kind, Fact premise, Conclusions found) {
        if (holds) {
            found.add(norms.get(norm), new Statement(kind), premise);
        }
    }
}
