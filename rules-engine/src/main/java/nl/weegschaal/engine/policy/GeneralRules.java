package nl.weegschaal.engine.policy;

import java.util.List;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;
import nl.weegschaal.engine.text.Words;

/**
 * What every country shares: the general rules, the catalogue of legal sources and the words.
 *
 * @param texts the rule files, to be compiled together with those of a country
 * @param rules the general rules by themselves, for a country without a policy
 * @param sources the legal sources
 * @param words the words for closed values
 * @param fingerprint the SHA-256 of all of this
 */
public record GeneralRules(
        List<RuleText> texts, RuleProgram rules, SourceCatalogue sources, Words words, String fingerprint) {
    /** Copies the rule files. */
    public GeneralRules {
        texts = List.copyOf(texts);
    }
}
