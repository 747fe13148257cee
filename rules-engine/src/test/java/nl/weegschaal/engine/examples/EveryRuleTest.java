package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.PolicyUsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples together use every rule, and no rule is there without making a difference. */
class EveryRuleTest {
    /**
     * Their only premise is that there is an advisory, so they speak in every one of them: whatever the case, it is advice
     * to an officer (G1), other grounds must be examined too, all facts are gathered first (CJEU C-125/22), and it says what it takes
     * as assessed and what it is not about.
     */
    private static final Set<String> ALWAYS = Set.of(
            "statement-advice-only",
            "statement-all-facts-first",
            "statement-assumes-assessed",
            "statement-other-grounds",
            "statement-out-of-scope");

    /**
     * No bundled policy gives them a case: that of Ukraine states the armed conflict, that of Sudan does not end, neither holds a
     * gradation that is given and not known, both say something of every area, and neither restricts alternatives in these forms.
     * Scenarios of the general rules show them.
     */
    private static final Set<String> WITHOUT_A_BUNDLED_POLICY = Set.of(
            "conflict-in-test-stale",
            "conflict-policy-stale",
            "examine-area-not-precise",
            "examine-route-control-unknown",
            "excluded-elsewhere-only",
            "excluded-route-through-actor",
            "open-gradation-not-known",
            "open-no-gradation",
            "open-version-in-force-protects-more",
            "scale-none-designated",
            "scale-not-known",
            "settlement-held-by-policy",
            "settlement-individual",
            "settlement-individual-after-review-date");

    private static final Pattern RULE = Pattern.compile("^rule \"([a-z0-9-]+)\"", Pattern.MULTILINE);
    private static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    private static final Folder POLICIES = ROOT.folder("policies");
    private static final List<Advisory> ADVISORIES =
            Examples.names().stream().map(Examples::advisory).toList();

    static SortedSet<String> policies() {
        return POLICIES.folders();
    }

    @Test
    void every_general_rule_fires_in_an_example_if_a_bundled_policy_has_such_a_case() {
        assertThat(neverFiring(generalRules(), ADVISORIES)).isEqualTo(WITHOUT_A_BUNDLED_POLICY);
    }

    @Test
    void every_general_rule_is_silent_in_an_example_unless_it_speaks_always() {
        assertThat(neverSilent(generalRules(), ADVISORIES)).isEqualTo(ALWAYS);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_rule_of_a_policy_fires_in_an_example_of_its_country(String policy) {
        assertThat(neverFiring(rulesOf(policy), under(policy))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_rule_of_a_policy_is_silent_in_an_example_of_its_country(String policy) {
        assertThat(neverSilent(rulesOf(policy), under(policy))).isEmpty();
    }

    private static Set<String> generalRules() {
        Set<String> rules = rules(ROOT.folder("general").folder("rules"));
        assertThat(rules).isNotEmpty();
        return rules;
    }

    private static Set<String> rulesOf(String policy) {
        return rules(POLICIES.folder(policy));
    }

    private static List<Advisory> under(String policy) {
        List<Advisory> found = ADVISORIES.stream()
                .filter(advisory -> advisory.basis()
                        .policy()
                        .map(PolicyUsed::id)
                        .filter(policy::equals)
                        .isPresent())
                .toList();
        assertThat(found).as("examples under %s", policy).isNotEmpty();
        return found;
    }

    private static Set<String> neverFiring(Set<String> rules, List<Advisory> advisories) {
        Set<String> left = new TreeSet<>(rules);
        left.removeAll(firing(advisories));
        return left;
    }

    private static Set<String> neverSilent(Set<String> rules, List<Advisory> advisories) {
        Set<String> left = new TreeSet<>(rules);
        advisories.forEach(advisory -> left.retainAll(firing(List.of(advisory))));
        return left;
    }

    private static Set<String> firing(List<Advisory> advisories) {
        return advisories.stream()
                .flatMap(advisory -> advisory.derivation().steps().stream())
                .map(step -> step.rule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rules(Folder folder) {
        return folder.files().keySet().stream()
                .filter(file -> file.endsWith(".drl"))
                .flatMap(file -> names(folder.text(file).orElseThrow()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String rules) {
        List<String> names =
                RULE.matcher(rules).results().map(MatchResult::group).toList();
        assertThat(names).isNotEmpty();
        return names.stream().map(name -> name.substring("rule \"".length(), name.length() - 1));
    }
}
