package nl.weegschaal.engine.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Reads the areas that a case file names as internal protection alternative. */
final class AlternativesReader {
    private final AreaView areas;
    private final HomeArea home;
    private final Places places;
    private final AlternativeFindingsReader findings;
    private final Problems problems;
    private final Set<AreaCode> seen = new HashSet<>();

    AlternativesReader(AreaView areas, HomeArea home, Places places, CaseFileForm form, Problems problems) {
        this.areas = areas;
        this.home = home;
        this.places = places;
        this.findings = new AlternativeFindingsReader(places, form, problems);
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
        Map<LimbAspect, AspectOnFile> aspects = findings.aspects(object.optional("findings"));
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions =
                findings.exceptions(object.optional("stateActorExceptions"));
        Optional<List<AreaCode>> route = route(object.optional("transitRoute"));
        PolicyAnswers policy = findings.policy(
                object, "alternatives/" + area.map(AreaCode::value).orElse("") + "/");
        RebuttalOnFile rebuttal = findings.rebuttal(object.optional("rebuttal"));
        object.finish();
        return area.map(code -> new CaseAlternative(code, aspects, exceptions, route, rebuttal, policy));
    }

    private Optional<List<AreaCode>> route(ValueView value) {
        List<AreaCode> route = new ArrayList<>();
        value.items(CaseFileReader.MOST_PARTS)
                .forEach(item -> areas.anyArea(item).ifPresent(route::add));
        return value.isPresent() ? Optional.of(route) : Optional.empty();
    }

    private void isAnother(AreaCode area, Place place) {
        places.put("alternatives/" + area, place);
        if (!seen.add(area)) {
            DuplicateReport.report(problems, place, CaseMessage.ALTERNATIVE_TWICE.with(area));
        }
        if (home instanceof HomeArea.Established established
                && established.code().equals(area)) {
            problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, place, CaseMessage.HOME_AREA.with(area))
                    .withExpected(CaseMessage.ANOTHER_AREA.text()));
        }
    }
}
