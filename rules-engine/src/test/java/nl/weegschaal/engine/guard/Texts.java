package nl.weegschaal.engine.guard;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Reason;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/** Every finding of an advisory, and every text that a reader of it can see. */
final class Texts {
    private Texts() {}

    static List<Finding<?>> findings(Advisory advisory) {
        List<Finding<?>> findings = new ArrayList<>(advisory.statements());
        add(findings, advisory.home());
        for (AlternativeAdvice alternative : advisory.alternatives()) {
            findings.add(alternative.finding());
            findings.addAll(alternative.exclusions());
            findings.addAll(alternative.gaps());
            findings.addAll(alternative.examinations());
            alternative.there().ifPresent(there -> add(findings, there));
        }
        return findings;
    }

    private static void add(List<Finding<?>> findings, AreaAdvice area) {
        findings.add(area.policy());
        findings.addAll(area.openPoints());
        findings.addAll(area.contradictions());
        findings.addAll(area.attentions());
        findings.addAll(area.articleElements().values());
        findings.add(area.scale());
        findings.add(area.shown());
        findings.addAll(area.inquiry());
        findings.add(area.risk());
    }

    /** The texts of the findings and the whole explanation, in both languages. */
    static List<String> all(Advisory advisory) {
        List<String> texts = new ArrayList<>();
        for (Finding<?> finding : findings(advisory)) {
            add(texts, finding.text());
            finding.reasons().stream().map(Reason::rule).forEach(rule -> add(texts, rule.sentence()));
            texts.add(finding.code().name().replace('_', ' '));
        }
        advisory.basis().policy().ifPresent(policy -> add(texts, policy.statusNote()));
        texts.add(advisory.explanation().in(Language.NL));
        texts.add(advisory.explanation().in(Language.EN));
        return texts;
    }

    private static void add(List<String> texts, Text text) {
        texts.add(text.nl());
        texts.add(text.en());
    }
}
