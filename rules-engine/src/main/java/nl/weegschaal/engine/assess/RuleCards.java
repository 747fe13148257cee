package nl.weegschaal.engine.assess;

import java.util.HashMap;
import java.util.Map;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.casefile.CaseFile;

/** The rules as a reader of this case sees them: with the law in the version that applies to its dates. */
public final class RuleCards {
    private final RuleProgram rules;
    private final SourceCatalogue sources;
    private final CaseFile caseFile;
    private final Map<RuleId, RuleCard> cards = new HashMap<>();

    /**
     * Rules for the reader of one case.
     *
     * @param rules the rules
     * @param sources the legal sources
     * @param caseFile the case: its dates say which version of the law applies
     */
    public RuleCards(RuleProgram rules, SourceCatalogue sources, CaseFile caseFile) {
        this.rules = rules;
        this.sources = sources;
        this.caseFile = caseFile;
    }

    /**
     * A rule.
     *
     * @param id its name
     * @return the rule with its sources
     */
    public RuleCard card(RuleId id) {
        return cards.computeIfAbsent(id, this::make);
    }

    private RuleCard make(RuleId id) {
        Rule rule = rules.rule(id);
        return new RuleCard(
                id,
                rules.hash(id),
                rule.question(),
                rule.sentence(),
                sources.sources(rule.sources(), caseFile.lodged(), caseFile.decision()),
                rule.status(),
                rule.file());
    }
}
