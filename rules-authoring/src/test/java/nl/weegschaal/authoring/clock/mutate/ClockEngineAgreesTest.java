package nl.weegschaal.authoring.clock.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.authoring.clock.BundledClock;
import nl.weegschaal.authoring.clock.EditedClock;
import nl.weegschaal.authoring.clock.scenario.ClockScenario;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioResult;
import nl.weegschaal.authoring.mutate.EditWriter;
import nl.weegschaal.authoring.mutate.Mutant;
import nl.weegschaal.authoring.mutate.RuleEdit;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.NotOneAnswer;
import nl.weegschaal.engine.clock.PlainRun;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.PenaltyDue;
import org.junit.jupiter.api.Test;

/** What scenarios of the clock come to under changed rules is worked out without the rule engine; the rule engine comes to the same. */
class ClockEngineAgreesTest {
    private static final int CHANGES = 8;
    private static final ClockRules RULES = BundledClock.RULES;
    private static final List<ClockScenario> SCENARIOS =
            BundledClock.results().stream().map(ClockScenarioResult::scenario).toList();

    @Test
    void the_rule_engine_comes_to_the_same_under_a_sample_of_changes() {
        List<Mutant<ClockRule>> sample = new ArrayList<>();
        RULES.program().rules().forEach(rule -> sample.addAll(ClockMutation.mutants(rule)));
        Collections.shuffle(sample, new Random(20260612));
        for (Mutant<ClockRule> mutant : sample.subList(0, CHANGES)) {
            Clock engine = new Clock(edited(mutant), new DutchHolidays());
            Clock plain = new Clock(
                    RULES,
                    new DutchHolidays(),
                    new PlainRun(ClockReplay.with(mutant, RULES.program().rules())));

            for (ClockScenario scenario : SCENARIOS) {
                assertThat(found(engine, scenario))
                        .as(mutant.id() + " in " + scenario.file())
                        .isEqualTo(found(plain, scenario));
            }
        }
    }

    /** The rules, read and compiled from rule files with the edit in them. */
    private static ClockRules edited(Mutant<ClockRule> mutant) {
        String file = mutant.original().file().replaceFirst("^clock/", "");
        RuleEdit edit = new EditWriter(
                        mutant.original().file(), BundledClock.FOLDER.text(file).orElseThrow())
                .edit(mutant);
        EditedClock clock = new EditedClock();
        return (edit.text().isEmpty() ? clock.without(file) : clock.write(file, edit.text())).rules();
    }

    /** Everything that an advice says, in any order; empty if the rules leave a question open or answer it twice. */
    private static Optional<Set<String>> found(Clock clock, ClockScenario scenario) {
        try {
            ClockAdvice advice = scenario.advice(clock);
            Set<String> found = new TreeSet<>();
            advice.dates().forEach(date -> found.add(date.kind() + " " + date.day()));
            Stream.of(
                            List.of(advice.regime(), advice.finding()),
                            advice.effects(),
                            advice.grounds(),
                            advice.contradictions(),
                            advice.reviews(),
                            advice.following().stream().toList(),
                            advice.penalty().map(PenaltyDue::finding).stream().toList(),
                            advice.notes())
                    .flatMap(List::stream)
                    .forEach(concluded -> found.add(concluded.code() + " " + concluded.entry() + rules(concluded)));
            return Optional.of(found);
        } catch (NotOneAnswer none) {
            return Optional.empty();
        }
    }

    private static Set<String> rules(Concluded<?> concluded) {
        return concluded.reasons().stream()
                .map(reason -> reason.rule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
