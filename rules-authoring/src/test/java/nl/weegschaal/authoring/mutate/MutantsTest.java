package nl.weegschaal.authoring.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.CanonicalRule;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;
import org.junit.jupiter.api.Test;

/** Every mutant is one edit of a rule file that a person could have made and that the gate lets through. */
class MutantsTest {
    private static final Folder GENERAL = Bundled.RULES.general().folder();

    private static List<Mutant<Rule>> mutants() {
        return Bundled.RULES.general().rules().rules().stream()
                .flatMap(rule -> Mutants.of(rule).stream())
                .toList();
    }

    @Test
    void the_edit_of_a_mutant_is_read_as_that_mutant() {
        List<Mutant<Rule>> some = new ArrayList<>(mutants());
        Collections.shuffle(some, new Random(20261125));
        for (Mutant<Rule> mutant : some.subList(0, 300)) {
            RuleEdit edit = edit(mutant);
            assertThat(edit.removed()).isNotEqualTo(edit.added());
            if (mutant.changed().isPresent()) {
                assertThat(CanonicalRule.text(read(edit)))
                        .as(mutant.id())
                        .isEqualTo(CanonicalRule.text(mutant.changed().get()));
            } else {
                assertThat(edit.text()).isEmpty();
                assertThat(edit.removed().get(0))
                        .startsWith("rule \"" + mutant.original().id());
            }
        }
    }

    @Test
    void no_two_mutants_of_a_rule_say_the_same_and_none_is_written_as_the_rule() {
        for (Rule rule : Bundled.RULES.general().rules().rules()) {
            Set<RuleMeaning> meanings = new HashSet<>();
            for (Mutant<Rule> mutant : Mutants.of(rule)) {
                mutant.changed().ifPresent(changed -> {
                    assertThat(meanings.add(RuleMeaning.of(changed)))
                            .as(mutant.id())
                            .isTrue();
                    assertThat(CanonicalRule.text(changed)).isNotEqualTo(CanonicalRule.text(rule));
                });
            }
        }
    }

    @Test
    void the_same_rules_have_the_same_mutants_with_names_of_their_own() {
        List<String> names = mutants().stream().map(Mutant::id).toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .isEqualTo(mutants().stream().map(Mutant::id).toList());
    }

    @Test
    void the_general_rules_have_mutants_of_every_kind() {
        Set<MutantKind> kinds = mutants().stream().map(Mutant::kind).collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(EnumSet.allOf(MutantKind.class));
    }

    @Test
    void a_count_is_edited_in_the_lines_in_which_it_stands() {
        Mutant<Rule> mutant = mutants().stream()
                .filter(some -> some.id().startsWith("indication-three-clear/bound-changed"))
                .findFirst()
                .orElseThrow();

        RuleEdit edit = edit(mutant);

        assertThat(edit.file()).endsWith("indications/indication-three-clear.drl");
        assertThat(edit.removed()).containsExactly("                $n >= 3 )");
        assertThat(edit.added()).containsExactly("                $n >= 2 )");
        assertThat(Arrays.asList(GENERAL.text("rules/indications/indication-three-clear.drl")
                                .orElseThrow()
                                .split("\n"))
                        .get(edit.line() - 1))
                .isEqualTo(edit.removed().get(0));
    }

    private static RuleEdit edit(Mutant<?> mutant) {
        return new RuleFiles(Bundled.RULES.general().sources(), GENERAL).edit(mutant);
    }

    private static Rule read(RuleEdit edit) {
        Problems problems = new Problems();
        return RuleProgram.read(
                        List.of(new RuleText(edit.file(), edit.text())),
                        Bundled.RULES.general().sources().ids(),
                        problems)
                .orElseThrow(() -> new AssertionError(problems.asFound()))
                .rules()
                .iterator()
                .next();
    }
}
