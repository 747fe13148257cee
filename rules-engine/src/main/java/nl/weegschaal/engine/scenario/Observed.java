package nl.weegschaal.engine.scenario;

import java.util.List;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Reason;
import nl.weegschaal.model.advisory.RuleCard;

/**
 * A word that an advisory has at some place.
 *
 * @param word the word, as the JSON output writes it
 * @param because the rules that led to it
 */
record Observed(String word, List<RuleCard> because) {
    static Observed of(Finding<?> finding) {
        return of(finding.code(), finding);
    }

    /** A word that comes with a finding and has no reasons of its own. */
    static Observed of(Enum<?> word, Finding<?> finding) {
        return new Observed(
                OutputWords.of(word),
                finding.reasons().stream().map(Reason::rule).distinct().toList());
    }

    static List<Observed> of(List<? extends Finding<?>> findings) {
        return findings.stream().<Observed>map(Observed::of).toList();
    }
}
