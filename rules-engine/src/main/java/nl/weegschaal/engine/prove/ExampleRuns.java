package nl.weegschaal.engine.prove;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * Finds the runs of a case that has the facts of an exhibit. Runs that only lead there are ones in which every question has
 * one answer: after any other the assessment would stop before it comes to the exhibit.
 */
final class ExampleRuns {
    /**
     * The runs of one case.
     *
     * @param home the facts at home
     * @param there the facts in the area that is named as alternative; empty if none is
     * @param alternative the facts for the alternative; empty if the exhibit is not about it
     * @param whole the facts for the case as a whole; empty if the exhibit is not about it
     */
    record Runs(List<GivenFact> home, List<GivenFact> there, List<GivenFact> alternative, Optional<AdviceBasis> whole) {
        boolean isHomeKnown() {
            return home.stream().anyMatch(fact -> fact instanceof ExaminedArea place && place.established());
        }
    }

    private final Theory area;
    private final AreaSpace areaSpace;
    private final int answered;

    ExampleRuns(Theories theories) {
        this.area = theories.area();
        this.areaSpace = theories.areaSpace();
        this.answered = AreaQuestions.answered(area);
    }

    /** The runs; empty if no case comes to the exhibit. */
    Optional<Runs> of(Exhibit exhibit) {
        return switch (exhibit.scope()) {
            case AREA -> ofArea(exhibit.facts());
            case ALTERNATIVE -> ofAlternative(exhibit);
            case CASE -> ofWhole(exhibit.facts());
        };
    }

    private Optional<Runs> ofArea(List<GivenFact> facts) {
        boolean home =
                facts.stream().anyMatch(fact -> fact instanceof ExaminedArea place && place.role() == AreaRole.HOME);
        if (home) {
            return Optional.of(new Runs(facts, List.of(), List.of(), Optional.empty()));
        }
        return home(facts, answered).map(found -> new Runs(found, facts, List.of(), Optional.empty()));
    }

    private Optional<Runs> ofAlternative(Exhibit exhibit) {
        int risk = Facts.find(RiskAtHome.class, exhibit.facts())
                .map(found -> answeredWith(found.code()))
                .orElse(answered);
        return there(exhibit)
                .flatMap(there -> home(there.isEmpty() ? exhibit.facts() : there, risk)
                        .map(home -> new Runs(home, there, exhibit.facts(), Optional.empty())));
    }

    private Optional<Runs> ofWhole(List<GivenFact> facts) {
        AdviceBasis basis = Facts.only(AdviceBasis.class, facts);
        Diagrams diagrams = area.space().diagrams();
        int found = answeredWith(Facts.only(RiskAtHome.class, facts).code());
        int byDefault = DefaultWeighing.decides(area);
        int cases = basis.defaultWeighing() ? diagrams.and(found, byDefault) : diagrams.without(found, byDefault);
        return home(List.of(), cases).map(home -> new Runs(home, List.of(), List.of(), Optional.of(basis)));
    }

    /** The run for the proposed area; without facts if no area is named. */
    private Optional<List<GivenFact>> there(Exhibit exhibit) {
        if (!exhibit.there().isEmpty() || exhibit.facts().contains(new NoAreaNamed())) {
            return Optional.of(exhibit.there());
        }
        Space space = area.space();
        int risk = answeredWith(Facts.only(RiskThere.class, exhibit.facts()).code());
        int cases = space.diagrams().and(areaSpace.sameAreaAndApplicant(exhibit.facts()), risk);
        return space.points().smallest(cases).map(point -> areaSpace.of(point, exhibit.facts(), List.of()));
    }

    /** The smallest run at home of the same applicant on the same days. A known area can be had for most, and says more. */
    private Optional<List<GivenFact>> home(Collection<GivenFact> other, int which) {
        Space space = area.space();
        Diagrams diagrams = space.diagrams();
        int cases = diagrams.and(which, area.holds(GuardrailConditions.AT_HOME));
        if (Facts.find(ApplicantFacts.class, other).isPresent()) {
            cases = diagrams.and(cases, same(AreaSpace.APPLICANT, other));
        }
        if (Facts.find(CaseTiming.class, other).isPresent()) {
            cases = diagrams.and(cases, same(AreaSpace.TIMING, other));
        }
        int known = diagrams.without(cases, area.holds(GuardrailConditions.AREA_NOT_ESTABLISHED));
        int preferred = known == Diagrams.FALSE ? cases : known;
        return space.points().smallest(preferred).map(space::facts);
    }

    private int same(String part, Collection<GivenFact> facts) {
        Space space = area.space();
        return space.diagrams().literal(space.part(part), space.part(part, facts));
    }

    private int answeredWith(RiskCode code) {
        return area.space().diagrams().and(answered, area.concludes(new RiskFinding(code)::equals));
    }
}
