package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.prove.Theories;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.space.PolicyFrame;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Scope;

/** Every case lands in a class that the proof says occurs, and gets the conclusions that the proof says follow there. */
class LandingTest {
    private static final Map<String, Theories> THEORIES = Map.of(
            "UA", theories(BundledRules.UKRAINE),
            "SD", theories(BundledRules.SUDAN),
            "SO", Theories.of(BundledRules.GENERAL.rules().rules(), Optional.empty()));

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void a_case_lands_in_a_class_that_occurs_and_gets_its_advice(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Theories theories = THEORIES.get(caseFile.country().value());

        Map<String, Set<Fact>> runs = runs(caseFile);

        assertThat(runs).containsKeys("home", "case");
        runs.forEach((run, facts) -> lands(theories.of(scope(run)), facts));
    }

    private static void lands(Theory theory, Set<Fact> facts) {
        Set<GivenFact> given = only(GivenFact.class, facts);
        int[] point = theory.space().landing(given);
        Set<DerivedFact> concluded = theory.conclusions().entrySet().stream()
                .filter(conclusion -> theory.space().diagrams().at(conclusion.getValue(), point))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(theory.space().diagrams().at(theory.space().occurs(), point))
                .as("occurs: %s", given)
                .isTrue();
        assertThat(concluded).as("%s", given).isEqualTo(only(DerivedFact.class, facts));
    }

    private static <T extends Fact> Set<T> only(Class<T> type, Set<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).collect(Collectors.toSet());
    }

    /** The facts of each run of the assessment of a case, as its derivation names them. */
    private static Map<String, Set<Fact>> runs(CaseFile caseFile) {
        Map<String, Set<Fact>> runs = new LinkedHashMap<>();
        for (Node node : Library.assess(caseFile).derivation().nodes()) {
            String[] parts = node.id().value().split("/");
            String run = String.join("/", Arrays.copyOf(parts, parts.length - 2));
            runs.computeIfAbsent(run, name -> new HashSet<>()).add(node.fact());
        }
        return runs;
    }

    private static Scope scope(String run) {
        if (run.equals("case")) {
            return Scope.CASE;
        }
        return run.startsWith("alternative") ? Scope.ALTERNATIVE : Scope.AREA;
    }

    private static Theories theories(Policy policy) {
        PolicyFrame frame =
                new PolicyFrame(policy.metadata().status(), policy.metadata().armedConflict());
        return Theories.of(policy.rules().rules(), Optional.of(frame));
    }
}
