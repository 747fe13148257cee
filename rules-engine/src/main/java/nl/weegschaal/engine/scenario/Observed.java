package nl.weegschaal.engine.scenario;

import java.util.List;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Reason;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.text.Text;

/**
 * A word that an advice has at some place.
 *
 * @param word the word, as the JSON output writes it
 * @param because the rules that led to it
 */
public record Observed(String word, List<Because> because) {
    /** Copies the reasons. */
    public Observed {
        because = List.copyOf(because);
    }

    static Observed of(Finding<?> finding) {
        return of(finding.code(), finding);
    }

    /** A word that comes with a finding and has no reasons of its own. */
    static Observed of(Enum<?> word, Finding<?> finding) {
        return of(
                OutputWords.of(word),
                finding.reasons().stream().map(Reason::rule).distinct().toList());
    }

    static Observed of(String word, List<RuleCard> because) {
        return new Observed(
                word,
                because.stream()
                        .map(rule -> new Because(rule.id(), rule.sentence(), Text.same(word)))
                        .toList());
    }

    static List<Observed> of(List<? extends Finding<?>> findings) {
        return findings.stream().<Observed>map(Observed::of).toList();
    }
}
