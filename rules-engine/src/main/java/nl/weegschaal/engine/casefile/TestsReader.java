package nl.weegschaal.engine.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** Reads the officer's own individual tests in a case file. */
final class TestsReader {
    private final JudgementReader judgements;
    private final List<CaseWeighing> weighings;
    private final Problems problems;

    TestsReader(JudgementReader judgements, List<CaseWeighing> weighings, Problems problems) {
        this.judgements = judgements;
        this.weighings = weighings;
        this.problems = problems;
    }

    List<CaseTest> read(ValueView value) {
        List<CaseTest> tests = new ArrayList<>();
        for (ValueView item : value.items(CaseFileReader.MOST_PARTS)) {
            item.object().flatMap(this::test).ifPresent(tests::add);
        }
        return tests;
    }

    private Optional<CaseTest> test(ObjectView object) {
        ValueView areaView = object.required("area");
        Optional<AreaCode> area = judgements.area(areaView, code -> CaseMessage.TWO_TESTS.with(code));
        area.filter(code ->
                        weighings.stream().anyMatch(weighing -> weighing.area().equals(code)))
                .ifPresent(code -> problems.add(Problem.of(
                                ProblemCode.IMPOSSIBLE_VALUE,
                                areaView.place(),
                                CaseMessage.WEIGHED_AND_TESTED.with(code))
                        .withExpected(CaseMessage.ONE_OF_THE_TWO.text())));
        Optional<FreeText> violence = ElementsReader.freeText(object.required("violence"));
        ValueView sourcesView = object.required("sources");
        List<FreeText> sources = new ArrayList<>();
        sourcesView
                .items(CaseFileReader.MOST_PARTS)
                .forEach(item -> ElementsReader.freeText(item).ifPresent(sources::add));
        if (sourcesView.isEmptyList()) {
            problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, sourcesView.place(), CaseMessage.NO_SOURCE.text())
                    .withExpected(CaseMessage.AT_LEAST_ONE_SOURCE.text()));
        }
        SortedSet<ElementId> named = judgements.elements(object.required("elements"));
        Optional<TestConclusion> conclusion = object.required("conclusion").word(TestConclusion.class);
        Optional<FreeText> reasons = ElementsReader.freeText(object.required("reasons"));
        object.finish();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        return area.flatMap(code -> violence.flatMap(there -> conclusion.flatMap(
                word -> reasons.map(text -> new CaseTest(code, there, sources, named, word, text)))));
    }
}
