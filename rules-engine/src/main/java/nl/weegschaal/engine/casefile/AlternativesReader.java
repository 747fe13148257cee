package nl.weegschaal.engine.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Reads the areas that a case file names as internal protection alternative. */
final class AlternativesReader {
    private final AreaView areas;
    private final HomeArea home;
    private final Places places;
    private final Problems problems;
    private final Set<AreaCode> seen = new HashSet<>();

    AlternativesReader(AreaView areas, HomeArea home, Places places, Problems problems) {
        this.areas = areas;
        this.home = home;
        this.places = places;
        this.problems = problems;
    }

    List<CaseAlternative> read(ValueView value) {
        List<CaseAlternative> alternatives = new ArrayList<>();
        for (ValueView item : value.items(CaseFileReader.MOST_PARTS)) {
            item.object().flatMap(this::alternative).ifPresent(alternatives::add);
        }
        return alternatives;
    }

    private Optional<CaseAlternative> alternative(ObjectView object) {
        ValueView areaView = object.required("area");
        Optional<AreaCode> area = areas.area(areaView);
        area.ifPresent(code -> isAnother(code, areaView.place()));
        Map<LimbAspect, AspectOnFile> aspects = aspects(object.optional("findings"));
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions = exceptions(object.optional("stateActorExceptions"));
        List<AreaCode> route = new ArrayList<>();
        object.optional("transitRoute")
                .items(CaseFileReader.MOST_PARTS)
                .forEach(item -> areas.anyArea(item).ifPresent(route::add));
        RebuttalOnFile rebuttal = rebuttal(object.optional("rebuttal"));
        object.finish();
        return area.map(code -> new CaseAlternative(code, aspects, exceptions, route, rebuttal));
    }

    private void isAnother(AreaCode area, Place place) {
        places.put("alternatives/" + area, place);
        if (!seen.add(area)) {
            Twice.report(problems, place, "the alternative " + area + " stands here twice");
        }
        if (home instanceof HomeArea.Established established
                && established.code().equals(area)) {
            problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, place, area + " is the home area of the applicant")
                    .withExpected("another area"));
        }
    }

    private Map<LimbAspect, AspectOnFile> aspects(ValueView value) {
        Map<LimbAspect, AspectOnFile> aspects = new EnumMap<>(LimbAspect.class);
        value.object().ifPresent(object -> {
            for (LimbAspect aspect : LimbAspect.values()) {
                object.optional(Words.of(aspect))
                        .object()
                        .flatMap(this::aspect)
                        .ifPresent(found -> aspects.put(aspect, found));
            }
            object.finish();
        });
        return aspects;
    }

    private Optional<AspectOnFile> aspect(ObjectView object) {
        Optional<AspectState> state = object.required("finding").word(AspectState.class);
        Optional<FreeText> reasons = ElementsReader.freeText(object.optional("reasons"));
        object.finish();
        boolean needed = state.filter(word -> word != AspectState.NOT_EXAMINED).isPresent();
        return hasReasons(needed, reasons, object.place())
                ? state.map(word -> new AspectOnFile(word, reasons))
                : Optional.empty();
    }

    private Map<StateActorExceptionKind, ExceptionOnFile> exceptions(ValueView value) {
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions = new EnumMap<>(StateActorExceptionKind.class);
        value.object().ifPresent(object -> {
            for (StateActorExceptionKind kind : StateActorExceptionKind.values()) {
                object.optional(Words.of(kind))
                        .object()
                        .flatMap(this::exception)
                        .ifPresent(found -> exceptions.put(kind, found));
            }
            object.finish();
        });
        return exceptions;
    }

    private Optional<ExceptionOnFile> exception(ObjectView object) {
        Optional<Establishment> finding = object.required("finding").word(Establishment.class);
        Optional<FreeText> reasons = ElementsReader.freeText(object.optional("reasons"));
        object.finish();
        boolean needed =
                finding.filter(word -> word != Establishment.NOT_EXAMINED).isPresent();
        return hasReasons(needed, reasons, object.place())
                ? finding.map(word -> new ExceptionOnFile(word, reasons))
                : Optional.empty();
    }

    private RebuttalOnFile rebuttal(ValueView value) {
        return value.object()
                .flatMap(this::rebuttal)
                .orElse(new RebuttalOnFile(RebuttalState.NOT_HEARD, Optional.empty()));
    }

    private Optional<RebuttalOnFile> rebuttal(ObjectView object) {
        Optional<RebuttalState> state = object.required("state").word(RebuttalState.class);
        Optional<FreeText> text = ElementsReader.freeText(object.optional("text"));
        object.finish();
        boolean needed =
                state.filter(RebuttalState.WEIGHED_NOT_ACCEPTED::equals).isPresent();
        return hasText(needed, text, "text", object.place())
                ? state.map(word -> new RebuttalOnFile(word, text))
                : Optional.empty();
    }

    private boolean hasReasons(boolean needed, Optional<FreeText> reasons, Place place) {
        return hasText(needed, reasons, "reasons", place);
    }

    private boolean hasText(boolean needed, Optional<FreeText> text, String key, Place place) {
        if (needed && text.isEmpty()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, place, "this finding has no reasons")
                    .withExpected("the key \"" + key + "\" with the reasons in words"));
        }
        return !needed || text.isPresent();
    }
}
