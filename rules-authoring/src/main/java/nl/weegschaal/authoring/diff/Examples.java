package nl.weegschaal.authoring.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.diff.AlternativeComparison.Hit;
import nl.weegschaal.authoring.diff.CaseWriter.Plan;
import nl.weegschaal.authoring.diff.ComparedAreas.Spot;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.StatementKind;

/** Writes example cases and assesses them under both policies before they are shown. */
final class Examples {
    /** How many cases are tried for one difference between alternatives. */
    private static final int MOST_TRIED = 20;

    private final Spaces spaces;
    private final ComparedAreas territory;
    private final Rerun rerun;
    private int written;

    Examples(GeneralRules general, OldAndNew<Policy> policies, Spaces spaces, ComparedAreas territory) {
        this.spaces = spaces;
        this.territory = territory;
        this.rerun = new Rerun(general, policies);
    }

    /** The smallest case for a difference in an area. The rule engine must agree with what was worked out. */
    Optional<ExampleCase> inArea(AreaRole role, Spot spot, AnswersOfBoth findings, int cases) {
        List<GivenFact> facts = spaces.area().smallest(cases).orElseThrow();
        Plan plan = role == AreaRole.HOME
                ? new Plan(
                        spot.area(),
                        facts,
                        Optional.empty(),
                        List.of(),
                        applicant(facts),
                        List.of(),
                        PolicyQuestions.open())
                : new Plan(
                        Optional.empty(),
                        timing(facts),
                        spot.area(),
                        facts,
                        applicant(facts),
                        List.of(),
                        PolicyQuestions.open());
        Advice.Topic topic = new Advice.Topic(
                findings.question(), role == AreaRole.HOME ? Optional.empty() : spot.area(), statement(findings));
        OldAndNew<CaseFile> example = new CaseWriter(spot.ground()).write(plan, reference());
        return switch (rerun.run(example, topic, findings.sides())) {
            case AGREES -> keep(example);
            case NO_ADVICE -> Optional.empty();
            case DIFFERS ->
                throw new IllegalStateException(
                        "the comparison and the rule engine do not agree on " + FactWords.of(facts));
        };
    }

    private static Optional<StatementKind> statement(AnswersOfBoth findings) {
        return findings.sides()
                .before()
                .or(findings.sides()::after)
                .filter(Statement.class::isInstance)
                .map(fact -> ((Statement) fact).kind());
    }

    private static List<GivenFact> timing(List<GivenFact> facts) {
        return facts.stream().filter(CaseTiming.class::isInstance).toList();
    }

    private static ApplicantFacts applicant(List<GivenFact> facts) {
        return facts.stream()
                .filter(ApplicantFacts.class::isInstance)
                .map(ApplicantFacts.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Cases of an alternative.
     *
     * @param spot the area
     * @param proposal what the policies say about it
     * @param hit the cases
     */
    record Candidate(Spot spot, Proposal proposal, Hit hit) {}

    /** A small case for a difference between alternatives. */
    Optional<ExampleCase> ofAlternative(List<Candidate> candidates, AnswersOfBoth findings) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(this::cost))
                .limit(MOST_TRIED)
                .flatMap(candidate -> write(candidate, findings).stream())
                .findFirst()
                .flatMap(this::keep);
    }

    private int cost(Candidate candidate) {
        Hit hit = candidate.hit();
        int known = hit.known().before().stream()
                .mapToInt(part -> spaces.alternative().space().cost(part.part(), part.value()))
                .sum();
        Space space = spaces.alternative().space();
        int rest = space.points()
                .smallest(hit.cases())
                .map(point -> {
                    int cost = 0;
                    for (int part = 0; part < point.length; part++) {
                        cost += space.cost(part, point[part]);
                    }
                    return cost;
                })
                .orElse(0);
        boolean unknownHome = !hit.witness().home().established();
        return known + rest + hit.restricted().answers().size() + (unknownHome ? 1 : 0);
    }

    private Optional<OldAndNew<CaseFile>> write(Candidate candidate, AnswersOfBoth findings) {
        Hit hit = candidate.hit();
        Optional<Spot> home = territory.homeSpots(candidate.spot()).stream()
                .filter(spot -> territory.home(spot).equals(hit.witness().home()))
                .findFirst();
        return home.flatMap(spot -> {
            Plan plan = plan(candidate, spot);
            OldAndNew<CaseFile> example = new CaseWriter(spot.ground()).write(plan, reference());
            Advice.Topic topic =
                    new Advice.Topic(Question.ALTERNATIVE, candidate.spot().area(), Optional.empty());
            return rerun.run(example, topic, findings.sides()) == Rerun.Result.AGREES
                    ? Optional.of(example)
                    : Optional.empty();
        });
    }

    private Plan plan(Candidate candidate, Spot home) {
        Hit hit = candidate.hit();
        AreaComparison areas = spaces.area();
        Space space = spaces.alternative().space();
        List<Integer> known =
                hit.known().before().stream().map(PlaceIndex.Known::part).toList();
        int[] point = space.points().smallest(hit.cases()).orElseThrow();
        List<GivenFact> who = space.parts()
                .get(hit.known().before().get(1).part())
                .choices()
                .get(hit.known().before().get(1).value())
                .facts();
        return new Plan(
                home.area(),
                areas.smallest(areas.risks(hit.witness().home())
                                .cases(hit.witness().who(), hit.risks().home()))
                        .orElseThrow(),
                candidate.spot().area(),
                candidate
                        .proposal()
                        .there()
                        .flatMap(there -> hit.risks()
                                .there()
                                .flatMap(risk -> areas.smallest(
                                        areas.risks(there).cases(hit.witness().who(), risk))))
                        .orElse(List.of()),
                applicant(who),
                space.factsWithout(point, known),
                hit.restricted().answers());
    }

    /** Every example has a name of its own; one that is not kept leaves its name to the next. */
    private CaseReference reference() {
        return new CaseReference("EXAMPLE-" + (written + 1));
    }

    private Optional<ExampleCase> keep(OldAndNew<CaseFile> example) {
        written++;
        return Optional.of(new ExampleCase(example));
    }
}
