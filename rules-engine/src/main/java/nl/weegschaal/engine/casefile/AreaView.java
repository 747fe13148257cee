package nl.weegschaal.engine.casefile;

import java.util.Optional;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.AreaCodeForm;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Reads area codes of the country of the case. */
final class AreaView {
    private static final int LONGEST = 60;

    private final Optional<String> country;
    private final Problems problems;
    private final Places places;

    AreaView(Optional<String> country, Problems problems, Places places) {
        this.country = country;
        this.problems = problems;
        this.places = places;
    }

    Optional<AreaCode> area(ValueView value) {
        return anyArea(value).filter(area -> liesInCountry(area, value));
    }

    /** An area that may lie in another country, such as one that a route passes. */
    Optional<AreaCode> anyArea(ValueView value) {
        return value.text(LONGEST).flatMap(written -> {
            if (AreaCode.isWellFormed(written)) {
                places.put(written, value.place());
                return Optional.of(new AreaCode(written));
            }
            problems.add(Problem.of(
                            ProblemCode.UNKNOWN_AREA,
                            value.place(),
                            CaseMessage.NO_AREA_CODE.with(Excerpt.quoted(written)))
                    .withExpected(SharedMessage.AREA_CODE.text())
                    .withFound(written)
                    .withSuggestion(AreaCodeForm.of(written).orElse(null)));
            return Optional.empty();
        });
    }

    private boolean liesInCountry(AreaCode area, ValueView value) {
        boolean inside =
                country.map(code -> area.country().value().equals(code)).orElse(true);
        if (!inside) {
            problems.add(Problem.of(
                            ProblemCode.UNKNOWN_AREA,
                            value.place(),
                            CaseMessage.OTHER_COUNTRY.with(area, country.orElse("")))
                    .withExpected(CaseMessage.AREA_OF_COUNTRY.with(country.orElse("")))
                    .withFound(area.value()));
        }
        return inside;
    }
}
