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
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Degree;

/** Reads the officer's own weighings in a case file. */
final class WeighingsReader {
    private final JudgementReader judgements;
    private final Problems problems;

    WeighingsReader(JudgementReader judgements, Problems problems) {
        this.judgements = judgements;
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
        Optional<AreaCode> area =
                judgements.area(object.required("area"), code -> CaseMessage.TWO_WEIGHINGS.with(code));
        ValueView elementsView = object.required("elements");
        SortedSet<ElementId> named = judgements.elements(elementsView);
        if (elementsView.isEmptyList()) {
            problems.add(
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE, elementsView.place(), CaseMessage.WEIGHS_NOTHING.text())
                            .withExpected(CaseMessage.AT_LEAST_ONE_ELEMENT.text()));
        }
        Optional<Degree> degree = object.required("degree").word(Degree.class);
        Optional<FreeText> reasons = ElementsReader.freeText(object.required("reasons"));
        object.finish();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return area.flatMap(
                code -> degree.flatMap(word -> reasons.map(text -> new CaseWeighing(code, named, word, text))));
    }
}
