package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.advisory.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples together use every rule, and no rule is there without making a difference. */
class EveryRuleTest {
    /**
     * Their only premise is that there is an advisory, so they speak in every one of them: whatever the case, it is advice
     * to an officer (G1), other grounds must be examined too, and all facts are gathered first (CJEU C-125/22).
     */
    private static final Set<String> ALWAYS =
            Set.of("statement-advice-only", "statement-all-facts-first", "statement-other-grounds");

    private static final Problems PROBLEMS = new Problems();
    private static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    private static final GeneralRules GENERAL =
            GeneralRulesReader.read(ROOT, PROBLEMS).orElseThrow();
    private static final List<Advisory> ADVISORIES =
            Examples.names().stream().map(Examples::advisory).toList();

    static List<Policy> policies() {
        Folder folders = ROOT.folder("policies");
        PolicyReader reader = new PolicyReader(GENERAL, PROBLEMS);
        return folders.folders().stream()
                .map(name -> reader.read(folders.folder(name)).orElseThrow())
                .toList();
    }

    @BeforeAll
    static void the_rules_can_be_read() {
        assertThat(PROBLEMS.inDocumentOrder()).isEmpty();
    }

    @Test
    void every_general_rule_fires_in_an_example() {
        assertThat(firing(ADVISORIES)).containsAll(names(GENERAL.rules()));
    }

    @Test
    void every_general_rule_is_silent_in_an_example_unless_it_speaks_always() {
        assertThat(neverSilent(names(GENERAL.rules()), ADVISORIES)).isEqualTo(ALWAYS);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_rule_of_a_policy_fires_in_an_example_of_its_country(Policy policy) {
        assertThat(firing(under(policy))).containsAll(ownRules(policy));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_rule_of_a_policy_is_silent_in_an_example_of_its_country(Policy policy) {
        assertThat(neverSilent(ownRules(policy), under(policy))).isEmpty();
    }

    private static List<Advisory> under(Policy policy) {
        List<Advisory> found = ADVISORIES.stream()
                .filter(advisory -> advisory.basis()
                        .policy()
                        .map(PolicyUsed::id)
                        .filter(policy.metadata().id()::equals)
                        .isPresent())
                .toList();
        assertThat(found).as("examples under %s", policy.metadata().id()).isNotEmpty();
        return found;
    }

    private static Set<String> ownRules(Policy policy) {
        Set<String> rules = names(policy.rules());
        rules.removeAll(names(GENERAL.rules()));
        return rules;
    }

    private static Set<String> neverSilent(Set<String> rules, List<Advisory> advisories) {
        Set<String> left = new TreeSet<>(rules);
        advisories.forEach(advisory -> left.retainAll(firing(List.of(advisory))));
        return left;
    }

    private static Set<String> firing(List<Advisory> advisories) {
        return advisories.stream()
                .flatMap(advisory -> advisory.derivation().steps().stream())
                .map(Step::rule)
                .map(rule -> rule.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(RuleProgram rules) {
        return rules.rules().stream()
                .map(Rule::id)
                .map(rule -> rule.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
