package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.Scope;

/** The case files of a counterexample, put through the whole assessment again by the test itself. */
final class Rerun {
    private Rerun() {}

    /** Whether the assessment of the case, or of the two neighbouring ones, breaks the guardrail. */
    static boolean shows(Guardrail guardrail, List<Example> examples) {
        List<Map<String, Set<Fact>>> cases = new ArrayList<>();
        for (Example example : examples) {
            try {
                cases.add(runs(assess(example)));
            } catch (CaseRefused refused) {
                return false;
            } catch (ProgramFault fault) {
                return guardrail == Guardrail.G16
                        && String.valueOf(fault.getMessage()).contains("G16");
            }
        }
        return cases.size() == 1 ? breaks(guardrail, cases.get(0)) : breaks(guardrail, cases.get(0), cases.get(1));
    }

    private static Advisory assess(Example example) {
        return new Assessor(FaultyRules.GENERAL, new PolicySet(List.of(example.policy()))).rehearse(example.caseFile());
    }

    private static boolean breaks(Guardrail guardrail, Map<String, Set<Fact>> runs) {
        return runs.entrySet().stream()
                .anyMatch(run -> PlainGuardrails.broken(scope(run.getKey()), run.getValue())
                        .contains(guardrail));
    }

    private static boolean breaks(Guardrail guardrail, Map<String, Set<Fact>> one, Map<String, Set<Fact>> other) {
        for (Map.Entry<String, Set<Fact>> run : one.entrySet()) {
            Set<Fact> facts = other.getOrDefault(run.getKey(), Set.of());
            List<Integer> before = PlainGuardrails.protection(run.getValue());
            List<Integer> after = PlainGuardrails.protection(facts);
            boolean falls = !before.isEmpty() && !after.isEmpty() && after.get(0) < before.get(before.size() - 1);
            boolean differs = !conclusions(run.getValue()).equals(conclusions(facts));
            if (guardrail == Guardrail.G17 ? differs : falls) {
                return true;
            }
        }
        return false;
    }

    private static Set<Fact> conclusions(Set<Fact> facts) {
        Set<Fact> conclusions = new HashSet<>(facts);
        conclusions.removeIf(fact -> !(fact instanceof DerivedFact) || fact instanceof Attention);
        return conclusions;
    }

    /** The facts of each run; two cases may name another area, so the runs for areas are known by their kind. */
    private static Map<String, Set<Fact>> runs(Advisory advisory) {
        Map<String, Set<Fact>> runs = new LinkedHashMap<>();
        for (Node node : advisory.derivation().nodes()) {
            String kind = node.id().value().split("[(/]", 2)[0];
            runs.computeIfAbsent(kind, name -> new HashSet<>()).add(node.fact());
        }
        return runs;
    }

    private static Scope scope(String run) {
        return switch (run) {
            case "home", "there" -> Scope.AREA;
            case "alternative" -> Scope.ALTERNATIVE;
            default -> Scope.CASE;
        };
    }
}
