package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;
import nl.weegschaal.workbench.page.Markup;

/** What people wrote in the case file at the place that a fact comes from. */
final class OnFile {
    private final ReportWords words;
    private final CaseFile caseFile;

    OnFile(ReportWords words, CaseFile caseFile) {
        this.words = words;
        this.caseFile = caseFile;
    }

    /** What stands at a place, one paragraph for each text; none if nobody wrote anything there. */
    List<Markup> at(String place) {
        String[] parts = place.split("/", -1);
        if (place.equals("otherGround")) {
            return caseFile.otherGround()
                    .reasons()
                    .map(text -> List.<Markup>of(said("on-file.reasons", text)))
                    .orElse(List.of());
        }
        if (parts.length < 2) {
            return List.of();
        }
        return switch (parts[0]) {
            case "elements" ->
                caseFile.elements().stream()
                        .filter(element -> element.id().value().equals(parts[1]))
                        .findFirst()
                        .map(this::ofElement)
                        .orElse(List.of());
            case "weighings" ->
                caseFile.weighings().stream()
                        .filter(weighing -> weighing.area().value().equals(parts[1]))
                        .findFirst()
                        .map(CaseWeighing::reasons)
                        .map(text -> List.<Markup>of(said("on-file.reasons", text)))
                        .orElse(List.of());
            case "tests" ->
                caseFile.tests().stream()
                        .filter(test -> test.area().value().equals(parts[1]))
                        .findFirst()
                        .map(this::ofTest)
                        .orElse(List.of());
            case "alternatives" ->
                caseFile.alternatives().stream()
                        .filter(alternative -> alternative.area().value().equals(parts[1]))
                        .findFirst()
                        .flatMap(alternative -> reasons(alternative, parts))
                        .map(text -> List.<Markup>of(said("on-file.reasons", text)))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private static Optional<FreeText> reasons(CaseAlternative alternative, String[] place) {
        String part = place.length > 2 ? place[2] : "";
        String name = place.length > 3 ? place[3] : "";
        return switch (part) {
            case "findings" ->
                Words.parse(LimbAspect.class, name)
                        .flatMap(aspect -> in(alternative.aspects(), aspect))
                        .flatMap(AspectOnFile::reasons);
            case "stateActorExceptions" ->
                Words.parse(StateActorExceptionKind.class, name)
                        .flatMap(kind -> in(alternative.exceptions(), kind))
                        .flatMap(ExceptionOnFile::reasons);
            case "policyConditions" ->
                alternative.policy().conditions().entrySet().stream()
                        .filter(entry -> entry.getKey().value().equals(name))
                        .findFirst()
                        .flatMap(entry -> entry.getValue().reasons());
            case "individualLeads" -> alternative.policy().individualLeads().reasons();
            case "rebuttal" -> alternative.rebuttal().text();
            default -> Optional.empty();
        };
    }

    private static <K, V> Optional<V> in(Map<K, V> findings, K key) {
        return Optional.ofNullable(findings.get(key));
    }

    private List<Markup> ofTest(CaseTest test) {
        List<Markup> texts = new ArrayList<>();
        texts.add(said("on-file.violence", test.violence()));
        test.sources().forEach(source -> texts.add(said("on-file.source", source)));
        texts.add(said("on-file.reasons", test.reasons()));
        return texts;
    }

    private List<Markup> ofElement(CaseElement element) {
        List<Markup> texts = new ArrayList<>();
        element.description().ifPresent(text -> texts.add(said("on-file.description", text)));
        element.nexus().ifPresent(text -> texts.add(said("on-file.nexus", text)));
        element.notRepeated().ifPresent(text -> texts.add(said("on-file.not-repeated", text)));
        texts.addAll(evidence(element));
        return texts;
    }

    /** The evidence for and against an element, by its references. */
    List<Markup> evidence(CaseElement element) {
        List<Markup> texts = new ArrayList<>();
        for (EvidenceReference reference : element.references()) {
            texts.add(element("p", words.of(reference.says()) + ": ")
                    .with("class", "small")
                    .add(words.quote(reference.reference())));
        }
        element.conflictResolution().ifPresent(text -> texts.add(said("on-file.resolved", text)));
        return texts;
    }

    private Markup said(String key, FreeText text) {
        return element("p", words.text(key) + " ").with("class", "small").add(words.quote(text));
    }
}
