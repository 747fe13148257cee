package nl.weegschaal.benchmarks.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegschaal.benchmarks.byhand.Application;
import nl.weegschaal.benchmarks.byhand.HandAdvice;
import nl.weegschaal.benchmarks.byhand.HandRun;
import nl.weegschaal.benchmarks.drools.DroolsAlone;
import nl.weegschaal.benchmarks.drools.DroolsAnswer;
import nl.weegschaal.benchmarks.facts.Applied;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.facts.RunFacts;
import nl.weegschaal.benchmarks.peer.AreaAnswer;
import nl.weegschaal.benchmarks.peer.OneArea;
import nl.weegschaal.benchmarks.peer.Peer;
import nl.weegschaal.model.fact.DerivedFact;

/** Checks that a contender finds what the library finds. Nothing is timed that does not. */
public final class Agreement {
    private Agreement() {}

    /**
     * Where Drools alone and the library part: in what is concluded and, with a listener, in which rules fired.
     *
     * @param drools Drools alone
     * @param traced whether it has a listener
     * @param facts a case
     * @return what differs; empty if nothing does
     */
    public static Optional<String> difference(DroolsAlone drools, boolean traced, CaseFacts facts) {
        List<DroolsAnswer> answers = drools.answer(facts);
        for (int i = 0; i < answers.size(); i++) {
            RunFacts run = facts.runs().get(i);
            DroolsAnswer answer = answers.get(i);
            Set<DerivedFact> derived = new HashSet<>(answer.derived());
            if (!derived.equals(run.derived())) {
                return Optional.of(run.name() + ": " + derived + " and not " + run.derived());
            }
            Set<String> rules = names(run.applied(), Applied::rule);
            Set<String> fired = names(answer.fired(), DroolsAnswer.Fired::rule);
            if (traced && !fired.equals(rules)) {
                return Optional.of(run.name() + ": " + fired + " and not " + rules);
            }
        }
        return Optional.empty();
    }

    /**
     * Where the hand-written rules and the library part: in any application of a rule, with the facts that it rests on.
     *
     * @param advice what the hand-written rules found
     * @param facts what the library found
     * @return what differs; empty if nothing does
     */
    public static Optional<String> difference(HandAdvice advice, CaseFacts facts) {
        Map<String, Set<Applied>> byHand = new HashMap<>();
        for (HandRun run : advice.runs()) {
            Set<Applied> applied = new HashSet<>();
            for (Application step : run.applications()) {
                applied.add(Applied.of(step.norm().id(), step.premises(), step.conclusion()));
            }
            byHand.put(run.name(), applied);
        }
        Map<String, Set<Applied>> library =
                facts.runs().stream().collect(Collectors.toMap(RunFacts::name, RunFacts::applied));
        return byHand.equals(library) ? Optional.empty() : Optional.of(byHand + " and not " + library);
    }

    /**
     * Where a peer and the library part on one area.
     *
     * @param peer the peer
     * @param area the area of a case
     * @return what differs; empty if nothing does
     */
    public static Optional<String> difference(Peer peer, OneArea area) {
        AreaAnswer answer = peer.answer(area.facts());
        return answer.equals(area.expected())
                ? Optional.empty()
                : Optional.of(answer + " and not " + area.expected() + " for " + area.facts());
    }

    private static <T> Set<String> names(Iterable<T> all, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        all.forEach(one -> names.add(name.apply(one)));
        return names;
    }

    /**
     * Stops the benchmark if anything differs.
     *
     * @param contender what is about to be measured
     * @param cases the cases
     * @param difference tells what differs on a case
     * @param <T> the form of a case
     * @throws IllegalStateException if the contender finds anything else than the library on any of them
     */
    public static <T> void check(String contender, List<T> cases, Function<T, Optional<String>> difference) {
        List<String> differences =
                cases.stream().map(difference).flatMap(Optional::stream).toList();
        if (!differences.isEmpty()) {
            throw new IllegalStateException(contender + " differs from the library in " + differences.size() + " of "
                    + cases.size() + " cases: "
                    + differences.stream().limit(3).collect(Collectors.joining("; ")));
        }
    }
}
