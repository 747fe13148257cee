package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Quotation;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.ElementState;

/** What was established about this person. */
final class PersonSection {
    private final Words words;
    private final Reasons reasons;

    PersonSection(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    DraftSection of(ClosedAdvice advice) {
        Draft draft = new Draft();
        for (ArticleElement element : ArticleElement.values()) {
            var finding = advice.home().articleElements().get(element);
            if (finding != null) {
                reasons.addShort(draft, words.of(element), finding, finding.code() == ElementState.ESTABLISHED);
            }
        }
        draft.passage((names, lines) -> onFile(lines, names));
        return draft.under(SectionKind.PERSON, words.text("explain.heading.person"));
    }

    private void onFile(Lines lines, CaseNames names) {
        CaseFile caseFile = names.caseFile();
        lines.sentence(
                0, words.text("explain.minor", words.of(caseFile.applicant().unaccompaniedMinor())));
        caseFile.applicant()
                .profiles()
                .forEach((profile, answer) ->
                        lines.sentence(0, words.text("explain.profile", Lines.same(profile), words.of(answer))));
        List<CaseElement> elements = caseFile.elements().stream()
                .sorted(Comparator.comparing(CaseElement::id))
                .toList();
        lines.sentence(0, words.text(elements.isEmpty() ? "explain.no-elements" : "explain.elements-on-file"));
        elements.forEach(element -> add(lines, names, element));
        new AskedLines(words).add(lines, caseFile);
        caseFile.weighings().stream()
                .sorted(Comparator.comparing(CaseWeighing::area))
                .forEach(weighing -> add(lines, names, weighing));
        caseFile.tests().stream().sorted(Comparator.comparing(CaseTest::area)).forEach(test -> add(lines, names, test));
        lines.sentence(
                0,
                words.text(
                        "explain.other-ground", words.of(caseFile.otherGround().state())));
        caseFile.otherGround().ground().ifPresent(ground -> lines.sentence(1, words.of(ground)));
        caseFile.otherGround().reasons().ifPresent(text -> lines.quote(1, text));
    }

    private void add(Lines lines, CaseNames names, CaseElement element) {
        lines.begin(
                0,
                words.text(
                        "explain.element-line",
                        names.names().kind(element.id()),
                        words.of(element.evidence()),
                        words.of(element.strength()),
                        bearing(element.bearing())));
        element.description().ifPresent(text -> lines.quote(1, text));
        element.nexus()
                .ifPresentOrElse(
                        text -> lines.quote(1, words.text("explain.nexus"), text),
                        () -> lines.sentence(1, words.text("explain.nexus.none")));
        for (EvidenceReference reference : element.references()) {
            lines.quote(1, words.text("explain.evidence", words.of(reference.says())), reference.reference());
        }
        element.notRepeated().ifPresent(text -> lines.quote(1, words.text("explain.not-repeated"), text));
        element.conflictResolution().ifPresent(text -> lines.quote(1, words.text("explain.conflict-resolved"), text));
    }

    private Text bearing(Bearing bearing) {
        if (bearing instanceof Bearing.InAreas in) {
            List<Text> codes = new ArrayList<>();
            in.areas().forEach(area -> codes.add(Lines.same(area)));
            return words.text("explain.bearing.areas", Lines.join(", ", codes));
        }
        return words.text("explain.bearing.everywhere");
    }

    private void add(Lines lines, CaseNames names, CaseWeighing weighing) {
        List<Text> named = new ArrayList<>();
        weighing.elements().forEach(id -> named.add(names.names().name(id)));
        lines.item(
                0,
                words.text(
                        "explain.weighing",
                        Lines.same(weighing.area()),
                        words.of(weighing.degree()),
                        Lines.join("; ", named)));
        lines.quote(1, weighing.reasons());
    }

    private void add(Lines lines, CaseNames names, CaseTest test) {
        List<Text> named = new ArrayList<>();
        test.elements().forEach(id -> named.add(names.names().name(id)));
        Text all = named.isEmpty() ? words.text("explain.test.none") : Lines.join("; ", named);
        lines.item(0, words.text("explain.test", Lines.same(test.area()), words.of(test.conclusion()), all));
        lines.quote(1, words.text("explain.test.violence"), test.violence());
        List<Text> sources = test.sources().stream().map(Quotation::of).toList();
        lines.sentence(1, words.text("explain.test.sources", Lines.join("; ", sources)));
        lines.quote(1, test.reasons());
    }
}
