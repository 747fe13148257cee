package nl.weegschaal.authoring.mutate;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.engine.prove.Example;
import nl.weegschaal.engine.prove.ExampleCases;
import nl.weegschaal.engine.prove.Theories;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.scenario.Found;
import nl.weegschaal.engine.scenario.Outcome;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.vocabulary.Scope;

/** Finds the smallest case that tells a mutant from its rule, and shows it on the rule engine. */
final class TellingCases {
    /** So many classes of cases are tried before one is shown that the policy's own tables do not have. */
    private static final int MOST_TRIED = 30;

    private final GeneralRules general;
    private final Optional<Policy> policy;
    private final Theories theories;
    private final Mutant<Rule> mutant;
    private final RuleProgram changed;

    /**
     * Looks for cases under one policy.
     *
     * @param general what every country shares
     * @param policy the policy with the original rules; empty for a country without one
     * @param theories what the original rules conclude, over a space that is cut where the mutant looks too
     * @param mutant the mutant
     * @param changed the rules of the policy with the mutant in place
     */
    TellingCases(
            GeneralRules general,
            Optional<Policy> policy,
            Theories theories,
            Mutant<Rule> mutant,
            RuleProgram changed) {
        this.general = general;
        this.policy = policy;
        this.theories = theories;
        this.mutant = mutant;
        this.changed = changed;
    }

    /**
     * The smallest case that the tables of the policy have; the smallest of all if there is none such among the first.
     *
     * @param differs the cases in which the mutant and the rule differ; at least one
     */
    TellingCase smallest(int differs) {
        Space space = theories.of(scope()).space();
        return inTables(space, differs).or(() -> first(space, differs)).orElseThrow();
    }

    private Optional<TellingCase> inTables(Space space, int differs) {
        return policy.filter(known -> scope() != Scope.CASE).stream()
                .flatMap(known -> new InTables(space, known).smallest(differs).stream())
                .limit(MOST_TRIED)
                .map(this::show)
                .filter(TellingCases::isScenario)
                .findFirst();
    }

    private Optional<TellingCase> first(Space space, int cases) {
        Diagrams diagrams = space.diagrams();
        Optional<TellingCase> first = Optional.empty();
        int left = cases;
        for (int tried = 0; tried < MOST_TRIED && left != Diagrams.FALSE; tried++) {
            int[] point = space.points().smallest(left).orElseThrow();
            TellingCase here = show(space.facts(point));
            if (isScenario(here)) {
                return Optional.of(here);
            }
            boolean better = first.isEmpty()
                    || (first.get().kept().isEmpty() && here.kept().isPresent());
            first = better ? Optional.of(here) : first;
            left = diagrams.without(left, sameSetting(space, point));
        }
        return first;
    }

    private static boolean isScenario(TellingCase telling) {
        return telling.kept().filter(TellingCase.Kept::isScenario).isPresent();
    }

    /** The cases of which the policy says the same: those are in its tables, or they are not. */
    private static int sameSetting(Space space, int[] point) {
        Diagrams diagrams = space.diagrams();
        int same = Diagrams.TRUE;
        for (int part = 0; part < point.length; part++) {
            boolean isSetting = space.parts().get(part).choices().stream()
                    .flatMap(choice -> choice.facts().stream())
                    .anyMatch(TellingCases::isOfPolicy);
            same = isSetting ? diagrams.and(same, diagrams.literal(part, point[part])) : same;
        }
        return same;
    }

    private static boolean isOfPolicy(GivenFact fact) {
        return fact instanceof ExaminedArea
                || fact instanceof ProposedArea
                || fact instanceof PolicyRestriction
                || fact instanceof AdviceBasis;
    }

    private TellingCase show(List<GivenFact> facts) {
        List<Firing> before = policy.map(Policy::rules).orElse(general.rules()).run(scope(), facts);
        List<Firing> after = changed.run(scope(), facts);
        if (fires(before) == fires(after) && conclusions(before).equals(conclusions(after))) {
            throw new IllegalStateException(
                    "the rule engine does not tell " + mutant.id() + " from its rule on " + FactWords.of(facts));
        }
        return new TellingCase(facts, conclusions(before), conclusions(after), kept(facts));
    }

    private boolean fires(List<Firing> firings) {
        return firings.stream()
                .anyMatch(firing -> firing.rule().equals(mutant.original().id()));
    }

    private static List<DerivedFact> conclusions(List<Firing> firings) {
        return firings.stream().map(Firing::conclusion).distinct().toList();
    }

    private Optional<TellingCase.Kept> kept(List<GivenFact> facts) {
        CaseReference reference = new CaseReference("EXAMPLE-" + mutant.number());
        return policy.stream()
                .flatMap(known -> new ExampleCases(known, theories).of(scope(), facts, reference).stream())
                .flatMap(example -> kept(example).stream())
                .findFirst();
    }

    /** A case is kept if its file leads to something else under the mutant. */
    private Optional<TellingCase.Kept> kept(Example example) {
        Policy with = example.policy();
        Optional<Outcome> before = outcome(with, example);
        Optional<Outcome> after = outcome(
                new Policy(with.metadata(), with.gradations(), with.restrictions(), changed, with.fingerprint()),
                example);
        if (before.isEmpty() || before.equals(after)) {
            return Optional.empty();
        }
        List<Found> expected = after.map(other -> before.get().unlike(other))
                .orElseGet(() -> before.get().found());
        RuleId rule = mutant.original().id();
        boolean fired = before.get().fired().contains(rule);
        boolean firesNow = after.filter(other -> other.fired().contains(rule)).isPresent();
        boolean onlyFiring = expected.isEmpty();
        return expected.isEmpty() && fired == firesNow
                ? Optional.empty()
                : Optional.of(new TellingCase.Kept(
                        example,
                        expected,
                        onlyFiring && fired ? List.of(rule) : List.of(),
                        onlyFiring && firesNow ? List.of(rule) : List.of()));
    }

    /** What is found in the case; empty if there is no advice on it. */
    private Optional<Outcome> outcome(Policy with, Example example) {
        try {
            return Optional.of(
                    Outcome.of(new Assessor(general, new PolicySet(List.of(with))).rehearse(example.caseFile())));
        } catch (ProgramFault | CaseRefused withheld) {
            return Optional.empty();
        }
    }

    private Scope scope() {
        return mutant.original().question().scope();
    }
}
