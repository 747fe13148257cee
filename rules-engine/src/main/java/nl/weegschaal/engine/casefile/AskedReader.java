package nl.weegschaal.engine.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;

/** Reads which kinds of individual circumstance were asked about. A kind that is left out was not, unless an element of it is on file. */
final class AskedReader {
    private final List<CaseElement> elements;
    private final CaseFileForm form;
    private final Problems problems;

    AskedReader(List<CaseElement> elements, CaseFileForm form, Problems problems) {
        this.elements = elements;
        this.form = form;
        this.problems = problems;
    }

    Map<ElementKind, Asked> read(ValueView value) {
        Map<ElementKind, Asked> asked = new EnumMap<>(ElementKind.class);
        if (form.isWord(value)) {
            value.oneOf(Words.of(Asked.NOTHING_RAISED)).ifPresent(word -> nothingFurther(asked));
            return asked;
        }
        value.object().ifPresent(object -> {
            for (ElementKind kind : ElementKind.values()) {
                read(object, kind, asked);
            }
            object.finish();
        });
        return asked;
    }

    /** In brief: every kind of which no element is on file was asked about. */
    private void nothingFurther(Map<ElementKind, Asked> asked) {
        for (ElementKind kind : ElementKind.values()) {
            if (!isOnFile(kind)) {
                asked.put(kind, Asked.NOTHING_RAISED);
            }
        }
    }

    private boolean isOnFile(ElementKind kind) {
        return elements.stream().anyMatch(element -> element.kind() == kind);
    }

    private void read(ObjectView object, ElementKind kind, Map<ElementKind, Asked> asked) {
        ValueView value = object.optional(Words.of(kind));
        value.word(Asked.class).ifPresent(word -> {
            if (word == Asked.RAISED && !isOnFile(kind)) {
                problems.add(Problem.of(
                                ProblemCode.IMPOSSIBLE_VALUE,
                                value.place(),
                                CaseMessage.RAISED_AND_NOT_ON_FILE.with(Words.of(kind)))
                        .withExpected(CaseMessage.ENTER_WHAT_WAS_RAISED.text()));
            } else if (word == Asked.NOTHING_RAISED && isOnFile(kind)) {
                problems.add(Problem.of(
                                ProblemCode.IMPOSSIBLE_VALUE,
                                value.place(),
                                CaseMessage.NOTHING_RAISED_AND_ON_FILE.with(Words.of(kind)))
                        .withExpected(CaseMessage.RAISED_THEN.text()));
            } else {
                asked.put(kind, word);
            }
        });
    }
}
