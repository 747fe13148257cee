package nl.weegschaal.engine.output;

import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Reason;
import nl.weegschaal.model.advisory.RuleCard;

/** One conclusion with its reasons, as JSON. */
final class FindingJson {
    private FindingJson() {}

    static void members(Finding<?> finding, JsonOutput output) {
        output.text("question", finding.question());
        output.text("code", finding.code());
        output.text("text", finding.text());
        output.text("node", finding.node());
        output.list("reasons", finding.reasons(), FindingJson::reason);
    }

    private static void reason(Reason reason, JsonOutput output) {
        RuleCard rule = reason.rule();
        output.text("rule", rule.id());
        output.text("status", rule.status());
        output.text("sentence", rule.sentence());
        output.list("sources", rule.sources(), BasisJson::source);
        output.texts("premises", reason.premises());
        output.text("file", rule.file());
    }
}
