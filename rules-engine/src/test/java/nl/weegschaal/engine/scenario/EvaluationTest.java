package nl.weegschaal.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.vocabulary.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The evaluator of conditions and the rule engine agree: a rule fires if and only if all of its conditions hold. */
class EvaluationTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");

    @Test
    void a_rule_fires_in_an_example_if_and_only_if_all_its_conditions_hold() throws IOException {
        int compared = 0;
        for (Advisory advisory : advisories()) {
            for (RunFacts run : CaseRuns.of(advisory).runs()) {
                assertThat(run.fired()).isEqualTo(holding(advisory, run));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void a_rule_fires_in_a_scenario_if_and_only_if_all_its_conditions_hold() {
        GeneralScenarios report = GeneralScenarios.run(BundledRules.GENERAL);
        Set<RuleId> general =
                BundledRules.GENERAL.rules().rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (ScenarioResult result : report.results()) {
            for (RunFacts run : result.runs()) {
                Set<RuleId> fired = new TreeSet<>(run.fired());
                fired.retainAll(general);
                assertThat(fired).isEqualTo(holding(BundledRules.GENERAL.rules().rules(), run));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void the_vocabulary_says_which_facts_are_always_there(Scope scope) throws IOException {
        List<RunFacts> runs = advisories().stream()
                .flatMap(advisory -> CaseRuns.of(advisory).of(scope).stream())
                .toList();
        Set<Class<?>> always = types(runs.get(0));
        runs.forEach(run -> always.retainAll(types(run)));
        assertThat(always).isEqualTo(Vocabulary.always(scope));
    }

    private static Set<Class<?>> types(RunFacts run) {
        return run.facts().stream().map(Fact::getClass).collect(Collectors.toSet());
    }

    private static Set<RuleId> holding(Advisory advisory, RunFacts run) {
        return holding(
                advisory.basis()
                        .policy()
                        .map(used -> BundledRules.POLICIES.stream()
                                .filter(policy -> policy.metadata().id().equals(used.id()))
                                .findFirst()
                                .orElseThrow()
                                .rules())
                        .orElse(BundledRules.GENERAL.rules())
                        .rules(),
                run);
    }

    private static Set<RuleId> holding(Iterable<Rule> rules, RunFacts run) {
        Set<RuleId> holding = new TreeSet<>();
        for (Rule rule : rules) {
            if (rule.question().scope() == run.scope() && run.evaluation().holds(rule)) {
                holding.add(rule.id());
            }
        }
        return holding;
    }

    private static List<Advisory> advisories() throws IOException {
        Assessor assessor = new Assessor(BundledRules.GENERAL, new PolicySet(BundledRules.POLICIES));
        List<Advisory> advisories = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                CaseFile caseFile = CaseFileReader.read(file.toString(), Files.readAllBytes(file), new Problems())
                        .orElseThrow()
                        .caseFile();
                advisories.add(assessor.assess(caseFile));
            }
        }
        return advisories;
    }
}
