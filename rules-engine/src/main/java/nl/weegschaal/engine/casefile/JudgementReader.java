package nl.weegschaal.engine.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Reads what an officer's weighings and tests have in common: the area, which must be examined, and the elements, which must exist. */
final class JudgementReader {
    private final AreaView areas;
    private final List<String> elements;
    private final Set<AreaCode> examined;
    private final Function<AreaCode, Text> unexamined;
    private final Problems problems;
    private final Set<AreaCode> seen = new HashSet<>();

    JudgementReader(
            AreaView areas,
            List<CaseElement> elements,
            Set<AreaCode> examined,
            Function<AreaCode, Text> unexamined,
            Problems problems) {
        this.areas = areas;
        this.examined = examined;
        this.unexamined = unexamined;
        this.elements = elements.stream().map(element -> element.id().value()).toList();
        this.problems = problems;
    }

    /** The area of a judgement; of each area there is one judgement. */
    Optional<AreaCode> area(ValueView value, Function<AreaCode, Text> twice) {
        Optional<AreaCode> area = areas.area(value);
        area.filter(code -> !seen.add(code))
                .ifPresent(code -> DuplicateReport.report(problems, value.place(), twice.apply(code)));
        area.filter(code -> !examined.contains(code)).ifPresent(code -> notExamined(code, value));
        return area;
    }

    /** The elements that a judgement names, each once. */
    SortedSet<ElementId> elements(ValueView value) {
        TreeSet<ElementId> named = new TreeSet<>();
        value.items(CaseFileReader.MOST_PARTS)
                .forEach(item -> element(item)
                        .filter(name -> !named.add(name))
                        .ifPresent(name -> DuplicateReport.report(
                                problems, item.place(), CaseMessage.ELEMENT_TWICE.with(name.value()))));
        return named;
    }

    private void notExamined(AreaCode area, ValueView value) {
        List<String> areaCodes = examined.stream().map(AreaCode::value).sorted().toList();
        problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, value.place(), unexamined.apply(area))
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
