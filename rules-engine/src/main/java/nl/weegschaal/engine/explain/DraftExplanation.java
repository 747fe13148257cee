package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.forward.WaysForward;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ClosedCase;

/**
 * The reasons of all advisories that share what follows from their closed words, in the order in which a case officer wants to read
 * them: in a few lines what it is about and what is still to be done, then what is missing, and only then the findings with their
 * reasons (AI Act, Article 14). It is drafted from closed words alone, so it cannot bring a word that one case has into the
 * explanation of another.
 */
record DraftExplanation(Words words, List<DraftSection> sections) {
    static DraftExplanation of(Words words, WaysForward ahead, ClosedAdvice advice, ClosedCase closed) {
        CaseFile facts = closed.facts();
        Citations citations = new Citations();
        Reasons reasons = new Reasons(words, advice.derivation(), citations);
        OpenSection open = new OpenSection(words, reasons, Missing.everywhere(advice));
        List<DraftSection> sections = new ArrayList<>();
        sections.add(new CaseSection(words).of(advice, facts));
        sections.add(new SummarySection(words, open, ahead).of(advice, facts));
        sections.add(open.of(advice));
        sections.add(new AreaSection(words, citations).of(advice));
        sections.add(new PersonSection(words, reasons).of(advice));
        sections.add(new ScaleSection(words, reasons).of(advice.home()));
        AlternativeSections alternatives =
                new AlternativeSections(words, reasons, citations, new UnmetConditions(words, advice.derivation()));
        sections.addAll(alternatives.of(advice, facts));
        sections.add(new LimitsSection(words).of(advice));
        List<DraftSection> details = alternatives.details(advice, facts);
        sections.add(new SourcesSection(words, citations).of());
        BasisSection basis = new BasisSection(words);
        sections.add(basis.of(advice));
        sections.addAll(details);
        sections.add(new Draft().under(SectionKind.NOTES, words.text("explain.heading.notes")));
        sections.addAll(basis.policy(advice));
        return new DraftExplanation(words, List.copyOf(sections));
    }

    Explanation of(CaseFile caseFile) {
        CaseNames names = CaseNames.of(words, caseFile);
        return new Explanation(
                sections.stream().map(section -> section.of(names)).toList());
    }
}
