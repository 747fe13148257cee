package nl.weegschaal.benchmarks.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;

/**
 * One case as the runs of the rules that the library made for it. For a rival the facts are ready-made, which is to its
 * advantage: the library has to make them of the case file each time.
 *
 * @param policy the id of the policy that it was assessed by; empty if there is none
 * @param runs the runs, in their order
 */
public record CaseFacts(Optional<String> policy, List<RunFacts> runs) {
    /** Copies the runs. */
    public CaseFacts {
        runs = List.copyOf(runs);
    }

    /**
     * Takes an advisory apart.
     *
     * @param advisory an advisory of the library
     * @return its runs
     */
    public static CaseFacts of(Advisory advisory) {
        Map<NodeId, Fact> facts = new HashMap<>();
        Map<String, List<Fact>> byRun = new LinkedHashMap<>();
        for (Node node : advisory.derivation().nodes()) {
            facts.put(node.id(), node.fact());
            byRun.computeIfAbsent(run(node.id()), name -> new ArrayList<>()).add(node.fact());
        }
        Map<String, Set<Applied>> applied = new HashMap<>();
        for (Step step : advisory.derivation().steps()) {
            applied.computeIfAbsent(run(step.conclusion()), name -> new HashSet<>())
                    .add(applied(step, facts));
        }
        List<RunFacts> runs = byRun.entrySet().stream()
                .map(run -> run(run.getKey(), run.getValue(), applied.getOrDefault(run.getKey(), Set.of())))
                .toList();
        return new CaseFacts(advisory.basis().policy().map(PolicyUsed::id), runs);
    }

    /**
     * The scale in the home area and nothing else.
     *
     * @return the case with its first run only
     */
    public CaseFacts homeOnly() {
        return new CaseFacts(policy, runs.subList(0, 1));
    }

    private static RunFacts run(String name, List<Fact> facts, Set<Applied> applied) {
        List<GivenFact> given = new ArrayList<>();
        Set<DerivedFact> derived = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof GivenFact input) {
                given.add(input);
            } else if (fact instanceof DerivedFact conclusion) {
                derived.add(conclusion);
            }
        }
        return new RunFacts(name, derived.iterator().next().question().scope(), given, derived, applied);
    }

    private static Applied applied(Step step, Map<NodeId, Fact> facts) {
        return Applied.of(
                step.rule().value(),
                step.premises().stream().map(id -> fact(id, facts)).toList(),
                (DerivedFact) fact(step.conclusion(), facts));
    }

    private static Fact fact(NodeId id, Map<NodeId, Fact> facts) {
        return Optional.ofNullable(facts.get(id)).orElseThrow();
    }

    /** A fact is named by its run, its type and a number, with slashes between; the run may hold slashes too. */
    private static String run(NodeId id) {
        String beforeNumber = id.value().substring(0, id.value().lastIndexOf('/'));
        return beforeNumber.substring(0, beforeNumber.lastIndexOf('/'));
    }
}
