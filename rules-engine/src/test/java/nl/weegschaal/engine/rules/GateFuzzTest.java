package nl.weegschaal.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.BundledGeneralRules;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.junit.jupiter.api.Test;

class GateFuzzTest {
    private static final Collection<String> SOURCES =
            BundledGeneralRules.read().sources().ids();

    /** The rules on the merits. */
    private static final List<String> SEEDS = BundledFolder.read().files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".drl") && !file.getKey().contains("clock/"))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
            .toList();

    private static final Set<String> WORDS = allowed();
    private static final long SEED = 20260702;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);

    @Test
    void whatever_is_changed_in_a_rule_what_the_gate_lets_through_is_the_vocabulary_and_nothing_else() {
        Mutations mutations = new Mutations(SEED, SEEDS);
        long start = System.nanoTime();
        int accepted = 0;
        int tried = 0;
        while (System.nanoTime() - start < LONGEST) {
            tried++;
            String text = mutations.next();
            Optional<Rule> rule = read(text);
            rule.ifPresent(read -> isCanonical(text, read));
            accepted += rule.isPresent() ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "random changes of rules: %d tried, %d accepted%n", tried, accepted);
        assertThat(tried).isGreaterThan(100);
        assertThat(accepted).isBetween(1, tried - 1);
    }

    @Test
    void every_rule_of_the_library_is_the_same_when_it_is_written_and_read_again() {
        assertThat(SEEDS)
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> isCanonical(text, read(text).orElseThrow()));
    }

    private static Optional<Rule> read(String text) {
        long start = System.nanoTime();
        Problems problems = new Problems();
        Optional<Rule> rule = RuleGate.read(new MeritsLanguage(), new RuleText("fuzz.drl", text), SOURCES, problems);
        assertThat(rule.isPresent()).as(text).isEqualTo(problems.isEmpty());
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                .as("milliseconds for %s", text)
                .isLessThan(5_000);
        return rule;
    }

    private static void isCanonical(String text, Rule rule) {
        String canonical = Canonical.of(rule);
        Optional<Rule> again = read(canonical);
        assertThat(again.map(Canonical::of)).as(text).contains(canonical);
        assertThat(again.map(Rule::conclusion)).contains(rule.conclusion());
        assertThat(again.map(Rule::sentence)).contains(rule.sentence());
        isClosed(text, RuleWriter.write(List.of(rule), MeritsLanguage.IMPORTS));
    }

    private static void isClosed(String text, PackageDescr written) {
        assertThat(WrittenWords.of(written)).as(text).allMatch(GateFuzzTest::isAllowed);
        assertThat(written.getImports())
                .extracting(ImportDescr::getTarget)
                .containsExactlyInAnyOrder("nl.weegschaal.model.fact.*", "nl.weegschaal.model.vocabulary.*");
        assertThat(written.getFunctions()).isEmpty();
        assertThat(written.getGlobals()).isEmpty();
        assertThat(written.getFunctionImports()).isEmpty();
        assertThat(written.getAccumulateImports()).isEmpty();
        assertThat(written.getTypeDeclarations()).isEmpty();
        assertThat(written.getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getConsequence()).isEqualTo("");
            assertThat(rule.getName()).matches("[a-z0-9-]+");
            assertThat(rule.getAttributes()).containsOnlyKeys("agenda-group");
            assertThat(rule.getAnnotations()).isEmpty();
            assertThat(rule.getNamedConsequences()).isEmpty();
        });
    }

    private static boolean isAllowed(String word) {
        return WORDS.contains(word) || word.matches("[0-9]{1,3}|\\$(weegschaal_)?(counted|number)_[0-9]{1,2}");
    }

    private static Set<String> allowed() {
        Set<String> words = new HashSet<>(List.of("(", ")", ",", "Object", "count", "collectList"));
        for (Operator operator : Operator.values()) {
            words.add(operator.sign());
        }
        for (String name : Vocabulary.names()) {
            words.add(name);
            FactType type = Vocabulary.any(name).orElseThrow();
            type.readable().forEach((component, values) -> {
                words.add(component);
                values.forEach(value -> words.add(FactType.word(value)));
            });
        }
        return words;
    }
}
