package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.text.Capital;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** What is on file about this applicant, as the case file has it. */
final class PersonPart {
    private final ReportWords words;
    private final OnFile onFile;

    PersonPart(ReportWords words, OnFile onFile) {
        this.words = words;
        this.onFile = onFile;
    }

    Markup.Element of(Advisory advisory) {
        CaseFile caseFile = advisory.caseFile();
        Markup.Element section = Blocks.section("person", words.phrase("explain.heading.person"))
                .add(Blocks.list(established(advisory)));
        if (caseFile.elements().isEmpty()) {
            section = section.add(element("p", words.phrase("explain.no-elements")));
        } else {
            section = section.add(Blocks.scrolling(words.text("elements.caption"), elements(caseFile)));
        }
        for (CaseWeighing weighing : caseFile.weighings().stream()
                .sorted(Comparator.comparing(CaseWeighing::area))
                .toList()) {
            section = section.add(weighing(ElementNames.of(words.words(), caseFile), weighing));
        }
        for (CaseTest test : caseFile.tests().stream()
                .sorted(Comparator.comparing(CaseTest::area))
                .toList()) {
            section = section.add(test(ElementNames.of(words.words(), caseFile), test))
                    .add(onFile.at("tests/" + test.area()));
        }
        return section.add(element(
                        "p",
                        words.phrase(
                                        "explain.other-ground",
                                        words.words().of(caseFile.otherGround().state()))
                                + caseFile.otherGround()
                                        .ground()
                                        .map(ground -> " " + Capital.of(words.of(ground)) + ".")
                                        .orElse("")))
                .add(onFile.at("otherGround"));
    }

    private List<String> established(Advisory advisory) {
        List<String> items = new ArrayList<>();
        advisory.home()
                .articleElements()
                .forEach((element, finding) -> items.add(
                        words.phrase("explain.article-element", words.words().of(element), finding.text())));
        items.add(words.phrase(
                "explain.minor",
                words.words().of(advisory.caseFile().applicant().unaccompaniedMinor())));
        asked(advisory.caseFile(), Asked.NOTHING_RAISED, "explain.asked").ifPresent(items::add);
        asked(advisory.caseFile(), Asked.NOT_ASKED, "explain.not-asked").ifPresent(items::add);
        advisory.caseFile()
                .applicant()
                .profiles()
                .forEach((profile, answer) -> items.add(words.text("profile", profile, words.of(answer))));
        return items.stream().map(Capital::of).toList();
    }

    private Markup.Element elements(CaseFile caseFile) {
        ElementNames names = ElementNames.of(words.words(), caseFile);
        return Blocks.table(
                words.text("elements.caption"),
                List.of(
                        words.text("elements.element"),
                        words.text("elements.evidence"),
                        words.text("elements.strength"),
                        words.text("elements.bearing"),
                        words.text("elements.on-file")),
                caseFile.elements().stream()
                        .sorted(Comparator.comparing(CaseElement::id))
                        .map(element -> row(names, element))
                        .toList());
    }

    private Markup.Element row(ElementNames names, CaseElement element) {
        Markup.Element texts = element("td");
        if (element.nexus().isEmpty()) {
            texts = texts.add(element("p", words.phrase("explain.nexus.none")));
        }
        return Blocks.row(
                Blocks.heading("row", Capital.of(words.of(names.kind(element.id())))),
                List.of(
                        element("td", words.of(element.evidence())),
                        element("td", words.of(element.strength())),
                        element("td", bearing(element.bearing())),
                        texts.add(onFile.at("elements/" + element.id().value()))));
    }

    private String bearing(Bearing bearing) {
        if (bearing instanceof Bearing.InAreas in) {
            return words.text(
                    "bearing.areas",
                    String.join(", ", in.areas().stream().map(Object::toString).toList()));
        }
        return words.phrase("explain.bearing.everywhere");
    }

    private Markup.Element weighing(ElementNames names, CaseWeighing weighing) {
        String named = String.join(
                "; ",
                weighing.elements().stream().map(id -> words.of(names.name(id))).toList());
        return element("p", words.text("weighing", weighing.area(), words.of(weighing.degree()), named) + " ")
                .add(words.quote(weighing.reasons()));
    }

    private Optional<String> asked(CaseFile caseFile, Asked asked, String key) {
        List<String> kinds = new ArrayList<>();
        caseFile.asked().forEach((kind, word) -> {
            if (word == asked) {
                kinds.add(words.of(kind));
            }
        });
        return kinds.isEmpty() ? Optional.empty() : Optional.of(words.phrase(key, Text.same(String.join("; ", kinds))));
    }

    private Markup.Element test(ElementNames names, CaseTest test) {
        String named = test.elements().isEmpty()
                ? words.phrase("explain.test.none")
                : String.join(
                        "; ",
                        test.elements().stream()
                                .map(id -> words.of(names.name(id)))
                                .toList());
        return element(
                "p",
                words.phrase(
                        "explain.test",
                        Text.same(test.area().value()),
                        words.words().of(test.conclusion()),
                        Text.same(named)));
    }
}
