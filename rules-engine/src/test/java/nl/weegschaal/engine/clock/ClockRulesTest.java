package nl.weegschaal.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.clock.Situations.Situation;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.clock.ClockAdvice;
import org.junit.jupiter.api.Test;

/** The rules of the clock as a whole: exactly one answer always, every rule used, every change noticed. */
class ClockRulesTest {
    private static final ClockRules RULES = ClockRulesReader.bundled();
    private static final List<Situation> SITUATIONS = Situations.of(20260612, 1_500);

    @Test
    void the_rule_engine_says_what_the_rules_say() {
        for (Situation situation : SITUATIONS.subList(0, 300)) {
            Clock checked = new Clock(RULES, new DutchHolidays(), (stage, given) -> {
                List<ClockFiring> firings = RULES.program().run(stage, given);
                assertThat(firings)
                        .containsExactlyInAnyOrderElementsOf(
                                new PlainRun(RULES.program().rules()).run(stage, given));
                return firings;
            });
            checked.advise(situation.timeline(), List.of(), situation.day());
        }
    }

    @Test
    void every_situation_has_exactly_one_finding_and_no_term_beyond_the_absolute_limit() {
        for (Situation situation : SITUATIONS) {
            ClockAdvice advice =
                    plain(RULES.program().rules()).advise(situation.timeline(), List.of(), situation.day());

            assertThat(advice.decisionBy()).isBeforeOrEqualTo(advice.absoluteLimit());
            assertThat(advice.finding().reasons()).isNotEmpty();
        }
    }

    @Test
    void every_rule_applies_in_some_situation() {
        Set<RuleId> applied = new HashSet<>();
        PlainRun plain = new PlainRun(RULES.program().rules());
        Clock recorded = new Clock(RULES, new DutchHolidays(), (stage, given) -> {
            List<ClockFiring> firings = plain.run(stage, given);
            firings.forEach(firing -> applied.add(firing.rule().id()));
            return firings;
        });
        SITUATIONS.forEach(situation -> recorded.advise(situation.timeline(), List.of(), situation.day()));

        assertThat(RULES.program().rules()).extracting(ClockRule::id).allMatch(applied::contains);
    }

    @Test
    void every_change_of_a_rule_is_noticed() {
        List<String> unnoticed = new ArrayList<>();
        List<ClockAdvice> before = new ArrayList<>();
        Clock clock = plain(RULES.program().rules());
        SITUATIONS.forEach(one -> before.add(clock.advise(one.timeline(), List.of(), one.day())));
        for (ClockRule rule : RULES.program().rules()) {
            for (ClockRuleChanges.Change change : ClockRuleChanges.of(rule)) {
                if (!isNoticed(change.rule(), before)) {
                    unnoticed.add(rule.id() + ": " + change.what());
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    private static boolean isNoticed(ClockRule changed, List<ClockAdvice> before) {
        List<ClockRule> rules = new ArrayList<>(RULES.program().rules());
        rules.replaceAll(rule -> rule.id().equals(changed.id()) ? changed : rule);
        Clock clock = plain(rules);
        for (int i = 0; i < SITUATIONS.size(); i++) {
            Situation situation = SITUATIONS.get(i);
            try {
                if (!clock.advise(situation.timeline(), List.of(), situation.day())
                        .equals(before.get(i))) {
                    return true;
                }
            } catch (IllegalStateException refused) {
                return true;
            }
        }
        return false;
    }

    @Test
    void the_day_of_the_regulation_is_the_one_of_the_catalogue() {
        LocalDate from = RULES.regulationFrom();

        assertThat(RULES.sources().source("procedure/term", from, from).identifier())
                .isEqualTo("CELEX 32024R1348");
        assertThat(RULES.sources()
                        .source("procedure/term", from.minusDays(1), from)
                        .identifier())
                .isEqualTo("CELEX 32013L0032");
    }

    private static Clock plain(Collection<ClockRule> rules) {
        return new Clock(RULES, new DutchHolidays(), new PlainRun(rules));
    }
}
