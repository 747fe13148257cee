package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Neighbours;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * Of two cases that differ in what the policy says of one area alone, the first is never better protected than the second: neither on
 * the risk there, nor on that area as an alternative. So more violence never protects less (G4), and a review date that passes takes no
 * protective effect away (G12).
 */
final class NeighbourClaims {
    private final Guardrail guardrail;
    private final Theory area;
    private final Theory alternative;
    private final Ranks risk;
    private final Ranks considered;
    private final List<Neighbours> neighbours;

    private NeighbourClaims(Guardrail guardrail, Theories theories, List<Neighbours> neighbours) {
        this.guardrail = guardrail;
        this.neighbours = neighbours;
        this.area = theories.area();
        this.alternative = theories.alternative();
        this.risk = Ranks.ofRisk(area);
        this.considered = Ranks.ofAlternative(alternative);
    }

    /** More violence never makes the advice less protective. */
    static NeighbourClaims ofGradations(Theories theories) {
        return new NeighbourClaims(Guardrail.G4, theories, Neighbours.inGradation(theories.areaSpace()));
    }

    /** A policy that is past its review date, inside its validity, keeps every protective effect. */
    static NeighbourClaims ofStandings(Theories theories) {
        return new NeighbourClaims(Guardrail.G12, theories, Neighbours.inStanding(theories.areaSpace()));
    }

    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        neighbours.stream().map(this::inArea).flatMap(Optional::stream).limit(1).forEach(breaches::add);
        neighbours.stream()
                .filter(Neighbours::isAlternative)
                .map(this::ofAlternative)
                .flatMap(Optional::stream)
                .limit(1)
                .forEach(breaches::add);
        return breaches;
    }

    private Optional<Breach> inArea(Neighbours pair) {
        Space space = area.space();
        int part = space.part(AreaSpace.PLACE);
        int less = space.part(AreaSpace.PLACE, pair.less());
        int more = space.part(AreaSpace.PLACE, pair.more());
        int worse = risk.where(part, less).fallsTo(risk.where(part, more));
        return space.points().smallest(worse).map(point -> {
            List<GivenFact> rest = space.factsWithout(point, List.of(part));
            return breach(
                    new Exhibit(space.scope(), joined(rest, pair.less()), List.of()),
                    new Exhibit(space.scope(), joined(rest, pair.more()), List.of()));
        });
    }

    /** The same applicant, in an area with one gradation and with a higher one; the risk there follows the gradation. */
    private Optional<Breach> ofAlternative(Neighbours pair) {
        Space space = alternative.space();
        int place = space.part(AlternativeSpace.PLACE);
        int there = space.part(AlternativeSpace.RISK_THERE);
        Ranks atLess = considered.where(place, space.part(AlternativeSpace.PLACE, pair.lessProposed()));
        Ranks atMore = considered.where(place, space.part(AlternativeSpace.PLACE, pair.moreProposed()));
        for (RiskCode before : RiskCode.values()) {
            Ranks was = atLess.where(there, space.part(AlternativeSpace.RISK_THERE, RiskThereFacts.of(before)));
            for (RiskCode after : RiskCode.values()) {
                int risks = bothRisks(pair, before, after);
                if (risks != Diagrams.FALSE) {
                    int worse = was.fallsTo(
                            atMore.where(there, space.part(AlternativeSpace.RISK_THERE, RiskThereFacts.of(after))));
                    Optional<Breach> breach = ofAlternative(pair, before, after, risks, worse);
                    if (breach.isPresent()) {
                        return breach;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Breach> ofAlternative(Neighbours pair, RiskCode before, RiskCode after, int risks, int worse) {
        Space space = alternative.space();
        Diagrams diagrams = space.diagrams();
        int place = space.part(AlternativeSpace.PLACE);
        int there = space.part(AlternativeSpace.RISK_THERE);
        int applicant = space.part(AlternativeSpace.APPLICANT);
        for (int who = 0; who < diagrams.size(applicant) && worse != Diagrams.FALSE; who++) {
            int here = diagrams.restrict(worse, applicant, who);
            Optional<int[]> point = space.points().smallest(here);
            List<GivenFact> person =
                    space.parts().get(applicant).choices().get(who).facts();
            Optional<List<GivenFact>> same = point.flatMap(found -> of(person, risks));
            if (same.isPresent()) {
                List<GivenFact> rest = space.factsWithout(point.get(), List.of(place, there, applicant));
                List<GivenFact> shared = joined(rest, person);
                return Optional.of(breach(
                        new Exhibit(
                                space.scope(),
                                joined(joined(shared, pair.lessProposed()), RiskThereFacts.of(before)),
                                joined(same.get(), pair.less())),
                        new Exhibit(
                                space.scope(),
                                joined(joined(shared, pair.moreProposed()), RiskThereFacts.of(after)),
                                joined(same.get(), pair.more()))));
            }
        }
        return Optional.empty();
    }

    /** The cases with these two findings at the two gradations, whatever the area. */
    private int bothRisks(Neighbours pair, RiskCode before, RiskCode after) {
        Space space = area.space();
        Diagrams diagrams = space.diagrams();
        int place = space.part(AreaSpace.PLACE);
        return diagrams.and(
                diagrams.restrict(finding(before), place, space.part(AreaSpace.PLACE, pair.less())),
                diagrams.restrict(finding(after), place, space.part(AreaSpace.PLACE, pair.more())));
    }

    /** The smallest of these cases of one applicant, without the area; empty if there is none. */
    private Optional<List<GivenFact>> of(List<GivenFact> person, int cases) {
        Space space = area.space();
        int place = space.part(AreaSpace.PLACE);
        int applicant = space.part(AreaSpace.APPLICANT);
        int who = space.diagrams().literal(applicant, space.part(AreaSpace.APPLICANT, person));
        return space.points()
                .smallest(space.diagrams().and(cases, who))
                .map(point -> joined(space.factsWithout(point, List.of(place, applicant)), person));
    }

    private int finding(RiskCode code) {
        DerivedFact finding = new RiskFinding(code);
        return area.concludes(finding::equals);
    }

    private Breach breach(Exhibit less, Exhibit more) {
        return Breach.of(guardrail, BreachKind.LESS_PROTECTIVE, less, more);
    }

    private static List<GivenFact> joined(List<GivenFact> one, List<? extends GivenFact> other) {
        List<GivenFact> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
