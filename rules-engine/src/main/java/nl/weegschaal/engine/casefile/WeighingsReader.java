package nl.weegschaal.engine.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Degree;

/** Reads the officer's own weighings in a case file. */
final class WeighingsReader {
    private final AreaView areas;
    private final List<String> elements;
    private final Set<AreaCode> examined;
    private final Problems problems;
    private final Set<AreaCode> seen = new HashSet<>();

    WeighingsReader(AreaView areas, List<CaseElement> elements, Set<AreaCode> examined, Problems problems) {
        this.areas = areas;
        this.examined = examined;
        this.elements = elements.stream().map(element -> element.id().value()).toList();
        this.problems = problems;
    }

    List<CaseWeighing> read(ValueView value) {
        List<CaseWeighing> weighings = new ArrayList<>();
        for (ValueView item : value.items(CaseFileReader.MOST_PARTS)) {
            item.object().flatMap(this::weighing).ifPresent(weighings::add);
        }
        return weighings;
    }

    private Optional<CaseWeighing> weighing(ObjectView object) {
        ValueView areaView = object.required("area");
        Optional<AreaCode> area = areas.area(areaView);
        TreeSet<ElementId> named = new TreeSet<>();
        ValueView elementsView = object.required("elements");
        List<ValueView> items = elementsView.items(CaseFileReader.MOST_PARTS);
        items.forEach(item -> element(item)
                .filter(name -> !named.add(name))
                .ifPresent(name ->
                        DuplicateReport.report(problems, item.place(), CaseMessage.ELEMENT_TWICE.with(name.value()))));
        if (elementsView.isEmptyList()) {
            problems.add(
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE, elementsView.place(), CaseMessage.WEIGHS_NOTHING.text())
                            .withExpected(CaseMessage.AT_LEAST_ONE_ELEMENT.text()));
        }
        Optional<Degree> degree = object.required("degree").word(Degree.class);
        Optional<FreeText> reasons = ElementsReader.freeText(object.required("reasons"));
        object.finish();
        area.filter(code -> !seen.add(code))
                .ifPresent(code ->
                        DuplicateReport.report(problems, areaView.place(), CaseMessage.TWO_WEIGHINGS.with(code)));
        area.filter(code -> !examined.contains(code)).ifPresent(code -> notExamined(code, areaView));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return area.flatMap(
                code -> degree.flatMap(word -> reasons.map(text -> new CaseWeighing(code, named, word, text))));
    }

    private void notExamined(AreaCode area, ValueView value) {
        List<String> areaCodes = examined.stream().map(AreaCode::value).sorted().toList();
        problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, value.place(), CaseMessage.NOT_ASKED_ABOUT.with(area))
                .withExpected(
                        areaCodes.isEmpty()
                                ? CaseMessage.HOME_OR_ALTERNATIVE.text()
                                : SharedMessage.ONE_OF.with(areaCodes))
                .withFound(area.value())
                .withSuggestion(SameWord.to(area.value(), areaCodes).orElse(null)));
    }

    private Optional<ElementId> element(ValueView value) {
        return value.matching(ElementsReader.ID, CaseMessage.ID_FORM.text()).flatMap(written -> {
            if (elements.contains(written)) {
                return Optional.of(new ElementId(written));
            }
            problems.add(Problem.of(ProblemCode.UNKNOWN_REFERENCE, value.place(), CaseMessage.NO_ELEMENT.with(written))
                    .withExpected(
                            elements.isEmpty()
                                    ? CaseMessage.NO_ELEMENT_AT_ALL.text()
                                    : SharedMessage.ONE_OF.with(elements))
                    .withFound(written)
                    .withSuggestion(SameWord.to(written, elements).orElse(null)));
            return Optional.empty();
        });
    }
}
