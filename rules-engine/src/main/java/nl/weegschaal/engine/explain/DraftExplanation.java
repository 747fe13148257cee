package nl.weegschaal.engine.explain;

import java.util.List;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ClosedCase;

/**
 * The reasons of all advisories that share what follows from their closed words, in the order in which a case officer wants to read
 * them: what the policy says, what was established about this person, what is missing, and only then the finding (AI Act, Article 14).
 * It is drafted from closed words alone, so it cannot bring a word that one case has into the explanation of another.
 */
record DraftExplanation(Words words, List<DraftSection> sections) {
    static DraftExplanation of(Words words, ClosedAdvice advice, ClosedCase closed) {
        CaseFile facts = closed.facts();
        Citations citations = new Citations();
        Reasons reasons = new Reasons(words, advice.derivation(), citations);
        return new DraftExplanation(
                words,
                List.of(
                        new CaseSection(words).of(advice, facts),
                        new PolicySection(words).of(advice),
                        new PersonSection(words, reasons).of(advice),
                        new MissingSection(words, reasons).of(advice),
                        new ScaleSection(words, reasons).of(advice.home()),
                        new AlternativeSection(words, reasons).of(advice, facts),
                        new SourcesSection(words, citations).of(advice),
                        new StatementsSection(words).of(advice)));
    }

    Explanation of(CaseFile caseFile) {
        CaseNames names = CaseNames.of(words, caseFile);
        return new Explanation(
                sections.stream().map(section -> section.of(names)).toList());
    }
}
