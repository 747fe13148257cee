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
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;

/** Reads the individual elements of a case file. */
final class ElementsReader {
    static final String ID = "[A-Za-z0-9_-]{1,40}";

    private final AreaView areas;
    private final Problems problems;
    private final Set<ElementId> seen = new HashSet<>();

    ElementsReader(AreaView areas, Problems problems) {
        this.areas = areas;
        this.problems = problems;
    }

    List<CaseElement> read(ValueView value) {
        List<CaseElement> elements = new ArrayList<>();
        for (ValueView item : value.items(CaseFileReader.MOST_PARTS)) {
            item.object().flatMap(this::element).ifPresent(elements::add);
        }
        return elements;
    }

    private Optional<CaseElement> element(ObjectView object) {
        Optional<ElementId> id = id(object.required("id"));
        Optional<ElementKind> kind = object.required("kind").word(ElementKind.class);
        Optional<Bearing> bearing = bearing(object.required("bearing"));
        Optional<EvidenceState> evidence = object.required("evidence").word(EvidenceState.class);
        Strength strength = object.optional("strength").word(Strength.class).orElse(Strength.NOT_ASSESSED);
        Optional<FreeText> nexus = freeText(object.optional("nexus"));
        Optional<FreeText> description = freeText(object.optional("description"));
        List<EvidenceReference> references = references(object.optional("references"));
        Optional<FreeText> resolution = freeText(object.optional("conflictResolution"));
        Optional<FreeText> notRepeated = freeText(object.optional("notRepeated"));
        object.finish();
        if (kind.filter(ElementKind.OTHER::equals).isPresent() && description.isEmpty()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, object.place(), CaseMessage.NO_DESCRIPTION.text())
                    .withExpected(CaseMessage.DESCRIPTION_KEY.text()));
            return Optional.empty();
        }
        if (notRepeated.isPresent()
                && kind.filter(ElementKind.EARLIER_HARM::equals).isEmpty()) {
            problems.add(Problem.of(
                            ProblemCode.IMPOSSIBLE_VALUE,
                            object.optional("notRepeated").place(),
                            CaseMessage.REPETITION_OF_NOTHING.text())
                    .withExpected(CaseMessage.EARLIER_HARM_ONLY.text()));
            return Optional.empty();
        }
        return id.flatMap(name -> kind.flatMap(word -> bearing.flatMap(where -> evidence.map(state -> new CaseElement(
                name, word, where, state, strength, nexus, description, references, resolution, notRepeated)))));
    }

    private Optional<ElementId> id(ValueView value) {
        Optional<ElementId> id = value.matching(ID, CaseMessage.ID_FORM.text()).map(ElementId::new);
        id.ifPresent(name -> {
            if (!seen.add(name)) {
                DuplicateReport.report(problems, value.place(), CaseMessage.ELEMENT_TWICE.with(name.value()));
            }
        });
        return id;
    }

    private Optional<Bearing> bearing(ValueView value) {
        if (value.isText(CaseFileReader.EVERYWHERE)) {
            return Optional.of(new Bearing.Everywhere());
        }
        TreeSet<AreaCode> named = new TreeSet<>();
        List<ValueView> items = value.listOr(Text.same("\"everywhere\""), CaseFileReader.MOST_PARTS);
        if (value.isEmptyList()) {
            problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, value.place(), CaseMessage.BEARS_NOWHERE.text())
                    .withExpected(CaseMessage.AT_LEAST_ONE_AREA.text()));
        }
        items.forEach(item -> areas.area(item)
                .filter(area -> !named.add(area))
                .ifPresent(area -> DuplicateReport.report(problems, item.place(), CaseMessage.AREA_TWICE.with(area))));
        return named.isEmpty() ? Optional.empty() : Optional.of(new Bearing.InAreas(named));
    }

    private static List<EvidenceReference> references(ValueView value) {
        List<EvidenceReference> references = new ArrayList<>();
        for (ValueView item : value.items(CaseFileReader.MOST_PARTS)) {
            item.object().ifPresent(object -> {
                Optional<FreeText> reference = freeText(object.required("reference"));
                Optional<EvidenceDirection> says = object.required("says").word(EvidenceDirection.class);
                object.finish();
                reference.ifPresent(text -> says.ifPresent(word -> references.add(new EvidenceReference(text, word))));
            });
        }
        return references;
    }

    static Optional<FreeText> freeText(ValueView value) {
        return value.text(FreeText.LONGEST).map(FreeText::new);
    }
}
