package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.ElementStep;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * G5: one more element, a stronger one, or better evidence for one never makes the advice less protective: neither on the
 * risk in an area, nor on an alternative once it is reached, which sees the elements through the risk there.
 */
final class ElementClaims {
    /**
     * What the rules make of the elements of a case, whatever else is in it: for each finding on the risk the other cases, and
     * those in which every question has one answer.
     */
    private record Outlook(Map<RiskCode, Integer> byRisk, int answered) {}

    /** The numbers of two outlooks. */
    private record Move(int before, int after) {}

    private final AreaSpace areaSpace;
    private final Theory area;
    private final Theory alternative;
    private final List<Outlook> outlooks = new ArrayList<>();
    private final Map<Move, ElementStep> moves = new LinkedHashMap<>();
    private final int elements;

    ElementClaims(Theories theories) {
        this.areaSpace = theories.areaSpace();
        this.area = theories.area();
        this.alternative = theories.alternative();
        this.elements = area.space().part(AreaSpace.ELEMENTS);
        findMoves();
    }

    private void findMoves() {
        Diagrams diagrams = area.space().diagrams();
        Map<RiskCode, Integer> findings = new EnumMap<>(RiskCode.class);
        for (RiskCode code : RiskCode.values()) {
            findings.put(code, area.concludes(new RiskFinding(code)::equals));
        }
        int answered = AreaQuestions.answered(area);
        Map<Outlook, Integer> numbers = new HashMap<>();
        int[] outlook = new int[diagrams.size(elements)];
        for (int value = 0; value < diagrams.size(elements); value++) {
            int here = value;
            Map<RiskCode, Integer> byRisk = new EnumMap<>(RiskCode.class);
            findings.forEach((code, finding) -> byRisk.put(code, diagrams.restrict(finding, elements, here)));
            Outlook found = new Outlook(byRisk, diagrams.restrict(answered, elements, here));
            outlook[value] = numbers.computeIfAbsent(found, first -> {
                outlooks.add(first);
                return outlooks.size() - 1;
            });
        }
        areaSpace.elements().steps((from, to, step) -> {
            if (outlook[from] != outlook[to]) {
                moves.merge(
                        new Move(outlook[from], outlook[to]),
                        step.get(),
                        (known, other) -> other.cost() < known.cost() ? other : known);
            }
        });
    }

    List<Breach> breaches() {
        return Stream.of(inArea(), ofAlternative()).flatMap(Optional::stream).toList();
    }

    private Optional<Breach> inArea() {
        Space space = area.space();
        return moves.entrySet().stream()
                .sorted(Comparator.comparingInt(move -> move.getValue().cost()))
                .flatMap(move -> space
                        .points()
                        .smallest(falls(move.getKey()))
                        .map(point -> space.factsWithout(point, List.of(elements)))
                        .map(rest -> breach(
                                new Exhibit(
                                        space.scope(),
                                        joined(rest, move.getValue().factsBefore()),
                                        List.of()),
                                new Exhibit(
                                        space.scope(),
                                        joined(rest, move.getValue().factsAfter()),
                                        List.of())))
                        .stream())
                .findFirst();
    }

    private int falls(Move move) {
        Diagrams diagrams = area.space().diagrams();
        int falls = Diagrams.FALSE;
        for (RiskCode before : RiskCode.values()) {
            for (RiskCode after : RiskCode.values()) {
                if (after.protection().compareTo(before.protection()) < 0) {
                    falls = diagrams.or(falls, both(move, before, after));
                }
            }
        }
        return falls;
    }

    private int both(Move move, RiskCode before, RiskCode after) {
        return area.space()
                .diagrams()
                .and(
                        outlooks.get(move.before()).byRisk().getOrDefault(before, Diagrams.FALSE),
                        outlooks.get(move.after()).byRisk().getOrDefault(after, Diagrams.FALSE));
    }

    private Optional<Breach> ofAlternative() {
        for (RiskCode before : RiskCode.values()) {
            for (RiskCode after : RiskCode.values()) {
                if (before != after && after.protection().compareTo(before.protection()) >= 0) {
                    Optional<Breach> breach = ofAlternative(before, after);
                    if (breach.isPresent()) {
                        return breach;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Breach> ofAlternative(RiskCode before, RiskCode after) {
        Space space = alternative.space();
        Diagrams diagrams = space.diagrams();
        int there = space.part(AlternativeSpace.RISK_THERE);
        int first = space.part(AlternativeSpace.RISK_THERE, RiskThereFacts.of(before));
        int second = space.part(AlternativeSpace.RISK_THERE, RiskThereFacts.of(after));
        Ranks considered = Ranks.ofAlternative(alternative);
        int worse = considered.where(there, first).fallsTo(considered.where(there, second));
        Optional<int[]> point = space.points().smallest(worse);
        while (point.isPresent()) {
            List<GivenFact> rest = space.factsWithout(point.get(), List.of(there));
            Optional<Breach> breach = realised(rest, before, after);
            if (breach.isPresent()) {
                return breach;
            }
            int tried = diagrams.and(
                    literal(space, AlternativeSpace.PLACE, point.get()),
                    literal(space, AlternativeSpace.APPLICANT, point.get()));
            worse = diagrams.without(worse, tried);
            point = space.points().smallest(worse);
        }
        return Optional.empty();
    }

    private static int literal(Space space, String part, int[] point) {
        int variable = space.part(part);
        return space.diagrams().literal(variable, point[variable]);
    }

    /** The two findings come of one step in the elements of one applicant in one area; empty if they never do. */
    private Optional<Breach> realised(List<GivenFact> rest, RiskCode before, RiskCode after) {
        Space space = area.space();
        int where = areaSpace.sameAreaAndApplicant(rest);
        for (Map.Entry<Move, ElementStep> move : moves.entrySet()) {
            int answered = space.diagrams()
                    .and(
                            outlooks.get(move.getKey().before()).answered(),
                            outlooks.get(move.getKey().after()).answered());
            int cases = space.diagrams().and(where, answered, both(move.getKey(), before, after));
            Optional<int[]> point = space.points().smallest(cases);
            if (point.isPresent()) {
                List<GivenFact> others = areaSpace.of(point.get(), rest, List.of(elements));
                ElementStep step = move.getValue();
                return Optional.of(breach(
                        new Exhibit(
                                alternative.space().scope(),
                                joined(rest, RiskThereFacts.of(before)),
                                joined(others, step.factsBefore())),
                        new Exhibit(
                                alternative.space().scope(),
                                joined(rest, RiskThereFacts.of(after)),
                                joined(others, step.factsAfter()))));
            }
        }
        return Optional.empty();
    }

    private static Breach breach(Exhibit less, Exhibit more) {
        return Breach.of(Guardrail.G5, BreachKind.LESS_PROTECTIVE, less, more);
    }

    private static List<GivenFact> joined(List<GivenFact> one, List<GivenFact> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
