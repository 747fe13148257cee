package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.RiskCode;

/** Slowly and plainly: every single change in the facts of a run for one alternative, to be tried alone and in sets. */
final class AlternativeOtherwise {
    /**
     * One change: some facts go, others take their place.
     *
     * @param place where it is
     * @param gone the facts that go; no second change of the same set may be about one of them
     * @param come the facts that come
     */
    record Single(String place, Set<GivenFact> gone, List<GivenFact> come) {}

    private final RunOnFile run;

    AlternativeOtherwise(RunOnFile run) {
        this.run = run;
    }

    List<Single> singles() {
        List<Single> all = new ArrayList<>();
        for (GivenFact fact : run.given()) {
            String place = RunOnFile.place(run.node(fact).origin());
            otherWords(fact)
                    .filter(other -> !other.equals(fact))
                    .forEach(other -> all.add(new Single(place, Set.of(fact), List.of(other))));
        }
        ApplicantFacts applicant = run.find(ApplicantFacts.class).orElseThrow();
        for (Answer minor : Answer.values()) {
            if (minor != applicant.unaccompaniedMinor() && minor != Answer.UNKNOWN) {
                all.add(new Single(
                        "applicant/unaccompaniedMinor",
                        Set.of(applicant),
                        List.of(new ApplicantFacts(applicant.civilian(), minor, applicant.age()))));
            }
        }
        actors(all);
        leads(all);
        return all;
    }

    private Stream<? extends GivenFact> otherWords(GivenFact fact) {
        if (fact instanceof RiskAtHome) {
            return Stream.of(RiskCode.values()).map(RiskAtHome::new);
        }
        if (fact instanceof OnOtherGround) {
            return Stream.of(OtherGroundState.values()).map(OnOtherGround::new);
        }
        if (fact instanceof RiskThere) {
            return Stream.of(RiskCode.values()).map(RiskThere::new);
        }
        if (fact instanceof AspectFinding finding) {
            return Stream.of(AspectState.values()).map(state -> new AspectFinding(finding.aspect(), state));
        }
        if (fact instanceof StateActorException exception) {
            return Stream.of(Establishment.values()).map(state -> new StateActorException(exception.kind(), state));
        }
        if (fact instanceof Rebuttal) {
            return Stream.of(RebuttalState.values()).map(Rebuttal::new);
        }
        boolean isLine = fact instanceof PolicyRestriction line && isAnsweredByItself(line);
        return isLine
                ? Stream.of(Answer.values()).map(answer -> answered((PolicyRestriction) fact, answer))
                : Stream.of();
    }

    private boolean isAnsweredByItself(PolicyRestriction line) {
        return switch (line.form()) {
            case EXCLUDED, EXCLUDED_UNLESS_LEADS, ONLY_HERE -> false;
            case EXCLUDED_FOR_PROFILE, ONLY_IF, NOT_THROUGH, SUFFICES_IF -> true;
            case NOT_WHERE_ACTOR_RULES, NOT_THROUGH_ACTOR ->
                RunOnFile.place(run.node(line).origin()).contains("/actors");
        };
    }

    private static PolicyRestriction answered(PolicyRestriction line, Answer answer) {
        return new PolicyRestriction(line.form(), line.wholeCountry(), line.standing(), answer);
    }

    private void actors(List<Single> all) {
        Set<GivenFact> now = new LinkedHashSet<>(run.facts(ActorOfHarm.class).toList());
        List<Set<GivenFact>> sets = new ArrayList<>(List.of(Set.of()));
        for (ActorKind kind : ActorKind.values()) {
            for (Set<GivenFact> set : List.copyOf(sets)) {
                Set<GivenFact> more = new HashSet<>(set);
                more.add(new ActorOfHarm(kind));
                sets.add(more);
            }
        }
        sets.stream()
                .filter(Predicate.not(Set::isEmpty))
                .filter(set -> !set.equals(now))
                .forEach(set -> all.add(new Single("actorsOfHarm", now, List.copyOf(set))));
    }

    /** Leads are one finding, for all lines that ask for them. */
    private void leads(List<Single> all) {
        List<PolicyRestriction> lines = run.facts(PolicyRestriction.class)
                .filter(line -> line.form() == RestrictionForm.EXCLUDED_UNLESS_LEADS)
                .toList();
        for (Answer answer : Answer.values()) {
            List<GivenFact> others = lines.stream()
                    .<GivenFact>map(line -> answered(line, answer))
                    .toList();
            if (!lines.isEmpty() && !others.equals(lines)) {
                all.add(new Single(
                        RunOnFile.place(run.node(lines.get(0)).origin()), new LinkedHashSet<>(lines), others));
            }
        }
    }

    /** Where a set of changes is, as an outlook names it. */
    static SortedSet<String> places(List<Single> set) {
        return new TreeSet<>(set.stream().map(Single::place).toList());
    }

    /** The facts with these changes; empty if two are about the same thing. */
    Optional<Set<GivenFact>> with(List<Single> set) {
        Set<GivenFact> facts = new LinkedHashSet<>(run.given());
        Set<String> about = new HashSet<>();
        for (Single single : set) {
            boolean isActors = single.place().equals("actorsOfHarm");
            if (!about.add(isActors ? single.place() : FactWords.of(single.gone()))) {
                return Optional.empty();
            }
            facts.removeAll(single.gone());
            facts.addAll(single.come());
        }
        return Optional.of(facts);
    }
}
