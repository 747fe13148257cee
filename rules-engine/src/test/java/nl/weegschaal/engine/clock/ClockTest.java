package nl.weegschaal.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.MoratoriumOrigin;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.word.ExtensionGround;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import org.junit.jupiter.api.Test;

/** What an advice on the clock has beside what scenarios can say: its sources, its steps, and what comes from policies. */
class ClockTest {
    private static final Clock CLOCK = Clock.bundled();
    private static final MoratoriumPeriod MADE_UP = new MoratoriumPeriod(
            LocalDate.of(2026, 6, 12),
            Optional.empty(),
            Optional.of(new MoratoriumOrigin(
                    "illustration",
                    Text.same("illustration"),
                    PolicyStatus.ILLUSTRATIVE,
                    new LegalSource("project/illustration", "illustration", Text.same("illustration")))));

    @Test
    void a_source_is_cited_in_the_version_for_the_lodging_day() {
        ClockAdvice before = on("2026-06-12", Timelines.lodged("2026-06-11"));
        ClockAdvice after = on("2026-06-12", Timelines.lodged("2026-06-12"));

        assertThat(before.finding().reasons().get(0).sources().get(0).identifier())
                .isEqualTo("CELEX 32013L0032");
        assertThat(after.finding().reasons().get(0).sources().get(0).identifier())
                .isEqualTo("CELEX 32024R1348");
    }

    @Test
    void the_days_that_are_left_are_counted_from_the_evaluation_day() {
        assertThat(on("2026-03-01", Timelines.lodged("2026-02-09")).daysLeft()).isEqualTo(162);
        assertThat(on("2026-08-12", Timelines.lodged("2026-02-09")).daysLeft()).isEqualTo(-2);
    }

    @Test
    void a_contradiction_has_the_place_of_its_entry_and_a_source() {
        ClockAdvice advice =
                on("2026-09-01", Timelines.lodged("2026-02-09").extended("2026-08-11", ExtensionGround.COMPLEX, 9));

        assertThat(advice.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.entry()).isEqualTo("/extensions/0");
            assertThat(contradiction.reasons().get(0).sources()).isNotEmpty();
        });
    }

    @Test
    void a_notice_of_default_before_the_end_begins_no_two_weeks() {
        Timelines lodged = Timelines.lodged("2026-02-09");

        assertThat(on("2026-07-03", lodged.noticeOfDefault("2026-07-01")).dates())
                .extracting(ClockDate::kind)
                .doesNotContain(DateKind.NOTICE);
        assertThat(on("2026-08-13", lodged.noticeOfDefault("2026-08-11")).dates())
                .extracting(ClockDate::kind)
                .contains(DateKind.NOTICE);
    }

    @Test
    void a_moratorium_of_the_country_counts_and_is_one_with_the_same_one_on_file() {
        MoratoriumPeriod ofCountry = new MoratoriumPeriod(
                LocalDate.of(2026, 6, 12), Optional.of(LocalDate.of(2026, 7, 31)), Optional.empty());
        Timelines lodged = Timelines.lodged("2026-02-09");
        LocalDate day = LocalDate.of(2026, 8, 1);

        ClockAdvice alone = CLOCK.advise(lodged.timeline(), List.of(ofCountry), day);
        ClockAdvice both =
                CLOCK.advise(lodged.moratorium("2026-06-12", "2026-07-31").timeline(), List.of(ofCountry), day);

        assertThat(alone.decisionBy()).isEqualTo("2027-11-09");
        assertThat(both).isEqualTo(alone);
    }

    @Test
    void a_moratorium_that_a_policy_made_up_is_left_out_unless_it_is_asked_for() {
        Timelines lodged = Timelines.lodged("2026-02-09");
        LocalDate day = LocalDate.of(2026, 9, 1);

        ClockAdvice without = CLOCK.advise(lodged.timeline(), List.of(), day);
        ClockAdvice leftOut = CLOCK.advise(lodged.timeline(), List.of(MADE_UP), day);
        ClockAdvice asked = CLOCK.withIllustrativeMoratoria().advise(lodged.timeline(), List.of(MADE_UP), day);

        assertThat(leftOut.dates()).isEqualTo(without.dates());
        assertThat(leftOut.finding()).isEqualTo(without.finding());
        assertThat(leftOut.leftOut()).containsExactly(MADE_UP);
        assertThat(leftOut.illustration()).contains(IllustrationUse.LEFT_OUT);
        assertThat(asked.decisionBy()).isEqualTo("2027-11-09");
        assertThat(asked.illustration()).contains(IllustrationUse.COUNTED);
    }

    @Test
    void an_advice_has_both_days_where_the_readings_of_the_law_differ() {
        ClockAdvice advice = on("2026-03-01", Timelines.lodged("2026-02-09"));

        assertThat(advice.decision().day()).isEqualTo("2026-08-10");
        assertThat(advice.decision().first()).isEqualTo("2026-08-09");
        assertThat(advice.decision().reasons())
                .flatExtracting(ClockReason::sources)
                .extracting(LegalSource::identifier)
                .contains("BWBR0002448, artikel 4, onder a");
        assertThat(on("2026-07-01", Timelines.lodged("2026-06-20")).decision().unmoved())
                .isEmpty();
    }

    @Test
    void every_conclusion_and_every_term_that_was_counted_has_its_source_and_its_steps() {
        ClockAdvice advice = on(
                "2027-09-01",
                Timelines.lodged("2026-06-15")
                        .extended("2026-07-01", ExtensionGround.COMPLEX, 3)
                        .postponed("2026-09-01", "", "2026-12-20")
                        .noticeOfDefault("2027-06-01")
                        .penalty("2027-08-01", 100, 7500));

        for (ClockDate date : advice.dates()) {
            assertThat(date.reasons()).as("%s", date.kind()).isNotEmpty();
            assertThat(date.reasons())
                    .allSatisfy(reason -> assertThat(reason.sources()).isNotEmpty());
            date.counted().ifPresent(counted -> assertThat(counted.steps()).hasSizeGreaterThanOrEqualTo(2));
        }
        assertThat(advice.next().map(ClockDate::kind)).contains(DateKind.PENALTY_MAXIMUM);
    }

    @Test
    void a_day_before_the_lodging_day_is_no_evaluation_day() {
        assertThatThrownBy(() -> on("2026-02-08", Timelines.lodged("2026-02-09")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClockAdvice on(String day, Timelines timeline) {
        return CLOCK.advise(timeline.timeline(), List.of(), LocalDate.parse(day));
    }
}
