package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.explain.Missing;
import nl.weegschaal.engine.text.Capital;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/**
 * What a reader must know before the findings: what is missing, what contradicts itself, what on file points the other way, what was
 * assumed, and what to ask (AI Act, Article 14(4)(b)).
 */
final class FirstPart {
    private final ReportWords words;
    private final Advisory advisory;
    private final OnFile onFile;
    private final OutlookPart outlook;
    private final ElementNames elements;

    FirstPart(ReportWords words, Advisory advisory, OnFile onFile, OutlookPart outlook) {
        this.words = words;
        this.advisory = advisory;
        this.onFile = onFile;
        this.outlook = outlook;
        this.elements = ElementNames.of(words.words(), advisory.caseFile());
    }

    Markup.Element draw() {
        Markup.Element section = Blocks.section("first", words.text("heading.first"))
                .add(element("p", words.text("first.intro")))
                .add(element("h3", words.text("first.missing.home")))
                .add(missing(Missing.in(advisory.home()).stream(), "explain.nothing-missing"));
        for (AlternativeAdvice alternative : advisory.alternatives()) {
            if (alternative.finding().code().isReached()) {
                section = section.add(element("h3", missingThere(alternative)))
                        .add(missing(alternative(alternative), ""));
            }
        }
        return section.add(element("h3", words.text("first.against")))
                .add(against())
                .add(element("h3", words.text("first.assumed")))
                .add(assumed())
                .add(element("h3", words.text("first.questions")))
                .add(outlook.questions());
    }

    private String missingThere(AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .map(area -> words.text("first.missing.alternative", name(area)))
                .orElseGet(() -> words.text("first.missing.no-area"));
    }

    private String name(AreaName area) {
        return words.of(area.name()) + " (" + area.code() + ")";
    }

    private static Stream<Finding<?>> alternative(AlternativeAdvice alternative) {
        return Stream.concat(
                Missing.in(alternative).stream(),
                alternative.there().stream().flatMap(there -> Missing.in(there).stream()));
    }

    private Markup.Element missing(Stream<Finding<?>> findings, String none) {
        List<Markup.Element> items = findings.map(this::missing).toList();
        return items.isEmpty()
                ? element("p", none.isEmpty() ? words.text("first.nothing") : words.phrase(none))
                : element("ul").add(items);
    }

    private Markup.Element missing(Finding<?> finding) {
        String about = elements(finding)
                .map(names -> " " + words.text("first.elements", names))
                .orElse("");
        Markup.Element item = element("li", words.of(finding.text()) + about);
        if (finding.code() == OpenPointKind.KIND_NOT_ASKED) {
            item = item.add(element("p", notAsked()));
        }
        Optional<Text> step = Missing.nextStep(words.words(), advisory.derivation(), finding);
        return step.isPresent() ? item.add(element("p", words.of(step.get()))) : item;
    }

    private String notAsked() {
        List<String> kinds = new ArrayList<>();
        advisory.caseFile().asked().forEach((kind, asked) -> {
            if (asked == Asked.NOT_ASKED) {
                kinds.add(words.of(kind));
            }
        });
        return words.phrase("explain.not-asked", Text.same(String.join("; ", kinds)));
    }

    /** The elements of the case file that a finding is about, by their names there. */
    private Optional<String> elements(Finding<?> finding) {
        List<String> names = finding.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .map(id -> advisory.derivation().node(id))
                .filter(node -> node.fact() instanceof IndividualElement)
                .map(Node::origin)
                .filter(Origin.CaseGiven.class::isInstance)
                .map(Origin.CaseGiven.class::cast)
                .map(given -> words.of(elements.name(ElementNames.at(given.place()))))
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }

    /** Evidence against an element, and elements that were refuted. */
    private Markup.Element against() {
        List<Markup> items = new ArrayList<>();
        for (CaseElement element : advisory.caseFile().elements().stream()
                .sorted(Comparator.comparing(CaseElement::id))
                .toList()) {
            boolean contradicted = element.references().stream()
                    .map(EvidenceReference::says)
                    .anyMatch(EvidenceDirection.CONTRADICTS::equals);
            if (contradicted || element.evidence() == EvidenceState.REFUTED) {
                items.add(element(
                                "li",
                                words.text(
                                        "first.element",
                                        Capital.of(words.of(elements.name(element.id()))),
                                        words.of(element.evidence())))
                        .add(onFile.evidence(element)));
            }
        }
        return items.isEmpty()
                ? element("p", words.text("first.against.nothing"))
                : element("ul").add(items);
    }

    /** What the file is silent on. What was assumed is never shown as given. */
    private Markup.Element assumed() {
        List<Markup.Element> items = advisory.derivation().nodes().stream()
                .flatMap(node -> assumed(node).stream())
                .distinct()
                .map(fact -> element("li", fact))
                .toList();
        return items.isEmpty()
                ? element("p", words.text("first.assumed.nothing"))
                : element("ul").add(items);
    }

    private Optional<String> assumed(Node node) {
        if (node.origin() instanceof Origin.NotOnFile) {
            return Optional.of(words.of(node.fact()));
        }
        boolean inPart = node.fact() instanceof ApplicantFacts
                && node.origin() instanceof Origin.Together together
                && together.parts().stream().anyMatch(Origin.NotOnFile.class::isInstance);
        return inPart ? Optional.of(words.text("first.assumed.in-part", words.of(node.fact()))) : Optional.empty();
    }
}
