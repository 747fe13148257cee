package nl.weegschaal.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weegschaal.engine.clock.Situations.Situation;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.ClockAdvice;
import org.junit.jupiter.api.Test;

/** The rules of the clock with days and all, over many made-up timelines: what is counted between the stages fits. */
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
        Clock plain = new Clock(
                RULES, new DutchHolidays(), new PlainRun(RULES.program().rules()));
        for (Situation situation : SITUATIONS) {
            ClockAdvice advice = plain.advise(situation.timeline(), List.of(), situation.day());

            assertThat(advice.decisionBy()).isBeforeOrEqualTo(advice.absoluteLimit());
            assertThat(advice.finding().reasons()).isNotEmpty();
        }
    }

    @Test
    void the_first_lodging_day_is_the_one_from_which_the_catalogue_holds_the_law() {
        LocalDate first = TimelineReader.FIRST_DAY;

        assertThat(RULES.sources().holds("procedure/term", first, first)).isTrue();
        assertThat(RULES.sources().holds("procedure/term", first.minusDays(1), first))
                .isFalse();
        assertThat(RULES.sources()
                        .source("procedure/term", first.minusDays(1), first)
                        .identifier())
                .isEqualTo("CELEX 32005L0085");
    }

    @Test
    void the_numbering_of_the_aliens_act_after_the_regulation_is_said_not_to_be_verified() {
        LocalDate from = RULES.regulationFrom();

        for (String article : List.of("vw/42", "vw/43")) {
            assertThat(RULES.sources().source(article, from, from).cite().en()).contains("not verified");
            assertThat(RULES.sources()
                            .source(article, from.minusDays(1), from.minusDays(1))
                            .cite()
                            .en())
                    .doesNotContain("not verified");
        }
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
}
