package nl.weegschaal.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.DefaultCode;
import nl.weegschaal.model.clock.word.Effect;
import nl.weegschaal.model.clock.word.ExtensionGround;
import nl.weegschaal.model.clock.word.NoteKind;
import nl.weegschaal.model.clock.word.PenaltyCode;
import nl.weegschaal.model.clock.word.ProcedureKind;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.clock.word.ReviewCode;
import nl.weegschaal.model.clock.word.TimeContradiction;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static final Clock CLOCK = Clock.bundled();

    @Test
    void the_law_of_procedure_changes_on_12_june_2026() {
        ClockAdvice before = on("2026-06-12", Timelines.lodged("2026-06-11"));
        ClockAdvice after = on("2026-06-12", Timelines.lodged("2026-06-12"));

        assertThat(before.regime().code()).isEqualTo(Regime.DIRECTIVE);
        assertThat(after.regime().code()).isEqualTo(Regime.REGULATION);
        assertThat(before.finding().reasons().get(0).sources().get(0).identifier())
                .isEqualTo("CELEX 32013L0032");
        assertThat(after.finding().reasons().get(0).sources().get(0).identifier())
                .isEqualTo("CELEX 32024R1348");
        assertThat(notes(before)).contains(NoteKind.COUNTED_BY_THE_REGULATION);
        assertThat(notes(after)).containsExactlyInAnyOrder(NoteKind.MERITS_APART, NoteKind.HOW_DAYS_ARE_COUNTED);
    }

    @Test
    void the_examination_ends_within_six_months_and_21_in_any_event() {
        ClockAdvice advice = on("2026-03-01", Timelines.lodged("2026-02-09"));

        assertThat(advice.decisionBy()).isEqualTo("2026-08-10");
        assertThat(advice.absoluteLimit()).isEqualTo("2027-11-09");
        assertThat(advice.finding().code()).isEqualTo(ClockCode.RUNNING);
        assertThat(advice.daysLeft()).isEqualTo(162);
    }

    @Test
    void the_last_day_still_counts() {
        assertThat(on("2026-08-10", Timelines.lodged("2026-02-09")).finding().code())
                .isEqualTo(ClockCode.RUNNING);
        assertThat(on("2026-08-11", Timelines.lodged("2026-02-09")).finding().code())
                .isEqualTo(ClockCode.PASSED);
        assertThat(on("2027-11-09", Timelines.lodged("2026-02-09")).finding().code())
                .isEqualTo(ClockCode.PASSED);
        assertThat(on("2027-11-10", Timelines.lodged("2026-02-09")).finding().code())
                .isEqualTo(ClockCode.ABSOLUTE_LIMIT_PASSED);
    }

    @Test
    void the_directive_allows_nine_months_more_and_then_three() {
        ClockAdvice advice = on(
                "2027-01-04",
                Timelines.lodged("2026-02-09")
                        .extended("2026-08-01", ExtensionGround.MANY_APPLICATIONS, 9)
                        .extended("2027-01-04", ExtensionGround.EXCEPTIONAL, 3));

        assertThat(dates(advice, DateKind.EXTENDED))
                .containsExactly(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 8, 9));
        assertThat(advice.decisionBy()).isEqualTo("2027-08-09");
        assertThat(advice.contradictions()).isEmpty();
    }

    @Test
    void the_regulation_allows_six_months_more_at_most() {
        Timelines lodged = Timelines.lodged("2026-06-15");

        assertThat(on("2026-10-01", lodged.extended("2026-10-01", ExtensionGround.COMPLEX, 6))
                        .decisionBy())
                .isEqualTo("2027-06-15");
        assertThat(contradictions(on("2026-11-02", lodged.extended("2026-11-02", ExtensionGround.COMPLEX, 1))))
                .containsExactly(TimeContradiction.EXTENSION_BEYOND_THE_MOST);
    }

    @Test
    void the_regulation_has_shorter_terms_for_other_procedures() {
        assertThat(byProcedure(ProcedureKind.ACCELERATED).decisionBy()).isEqualTo("2026-09-15");
        assertThat(byProcedure(ProcedureKind.ADMISSIBILITY).decisionBy()).isEqualTo("2026-08-17");
        assertThat(byProcedure(ProcedureKind.ADMISSIBILITY_TEN_DAYS).decisionBy())
                .isEqualTo("2026-06-29");
    }

    @Test
    void admissibility_can_be_extended_by_two_months_and_the_accelerated_term_not_at_all() {
        Timelines two = Timelines.lodged("2026-06-15")
                .in(ProcedureKind.ADMISSIBILITY)
                .extended("2026-07-01", ExtensionGround.APPLICANT_FAILURE, 2);
        Timelines none = Timelines.lodged("2026-06-15")
                .in(ProcedureKind.ACCELERATED)
                .extended("2026-07-01", ExtensionGround.COMPLEX, 2);

        assertThat(on("2026-07-01", two).decisionBy()).isEqualTo("2026-10-15");
        assertThat(contradictions(on("2026-07-01", none))).containsExactly(TimeContradiction.EXTENSION_WITHOUT_BASIS);
        assertThat(on("2026-07-01", none).decisionBy()).isEqualTo("2026-09-15");
    }

    @Test
    void the_regulation_knows_no_exceptional_extension() {
        assertThat(contradictions(on(
                        "2026-10-01",
                        Timelines.lodged("2026-06-15").extended("2026-10-01", ExtensionGround.EXCEPTIONAL, 3))))
                .containsExactly(TimeContradiction.EXTENSION_WITHOUT_BASIS);
    }

    @Test
    void an_extension_after_the_end_is_a_contradiction_and_does_not_count() {
        ClockAdvice advice =
                on("2026-09-01", Timelines.lodged("2026-02-09").extended("2026-08-11", ExtensionGround.COMPLEX, 9));

        assertThat(contradictions(advice)).containsExactly(TimeContradiction.EXTENSION_AFTER_THE_END);
        assertThat(advice.contradictions().get(0).entry()).isEqualTo("/extensions/0");
        assertThat(advice.contradictions().get(0).reasons().get(0).sources()).isNotEmpty();
        assertThat(advice.effects()).extracting(Concluded::code).containsExactly(Effect.NOT_COUNTED);
        assertThat(advice.decisionBy()).isEqualTo("2026-08-10");
    }

    @Test
    void an_extension_on_the_last_day_is_in_time() {
        assertThat(on("2026-09-01", Timelines.lodged("2026-02-09").extended("2026-08-10", ExtensionGround.COMPLEX, 9))
                        .decisionBy())
                .isEqualTo("2027-05-10");
    }

    @Test
    void two_extensions_of_one_kind_share_its_maximum() {
        ClockAdvice advice = on(
                "2026-09-01",
                Timelines.lodged("2026-02-09")
                        .extended("2026-07-01", ExtensionGround.COMPLEX, 5)
                        .extended("2026-08-01", ExtensionGround.MANY_APPLICATIONS, 5));

        assertThat(contradictions(advice)).containsExactly(TimeContradiction.EXTENSION_BEYOND_THE_MOST);
        assertThat(advice.contradictions().get(0).entry()).isEqualTo("/extensions/1");
        assertThat(advice.decisionBy()).isEqualTo("2027-01-11");
    }

    @Test
    void a_moratorium_extends_the_term_of_the_directive_to_21_months_at_most() {
        ClockAdvice advice = on("2026-07-01", Timelines.lodged("2026-02-09").moratorium("2026-06-12", "2026-07-31"));

        assertThat(advice.decisionBy()).isEqualTo(advice.absoluteLimit()).isEqualTo("2027-11-09");
    }

    @Test
    void a_moratorium_outside_the_term_extends_nothing() {
        assertThat(on("2026-10-01", Timelines.lodged("2026-02-09").moratorium("2026-08-11", "2026-09-30"))
                        .decisionBy())
                .isEqualTo("2026-08-10");
        assertThat(on("2026-03-01", Timelines.lodged("2026-02-09").moratorium("2025-08-11", "2026-02-08"))
                        .decisionBy())
                .isEqualTo("2026-08-10");
    }

    @Test
    void a_moratorium_is_not_counted_under_the_regulation_and_that_is_said() {
        ClockAdvice advice = on("2026-07-01", Timelines.lodged("2026-06-15").moratorium("2026-06-12", "2026-07-31"));

        assertThat(advice.decisionBy()).isEqualTo("2026-12-15");
        assertThat(notes(advice)).contains(NoteKind.MORATORIUM_NOT_COUNTED);
    }

    @Test
    void an_extension_during_a_moratorium_is_in_time() {
        ClockAdvice advice = on(
                "2026-09-01",
                Timelines.lodged("2026-02-09")
                        .moratorium("2026-06-12", "2026-07-31")
                        .extended("2026-08-20", ExtensionGround.COMPLEX, 9));

        assertThat(advice.contradictions()).isEmpty();
        assertThat(advice.decisionBy()).isEqualTo("2027-11-09");
    }

    @Test
    void overlapping_moratoria_are_a_contradiction_and_the_same_one_twice_is_not() {
        Timelines overlapping = Timelines.lodged("2026-02-09")
                .moratorium("2026-06-12", "2026-07-31")
                .moratorium("2026-07-31", "2026-09-30");
        Timelines twice = Timelines.lodged("2026-02-09")
                .moratorium("2026-06-12", "2026-07-31")
                .moratorium("2026-06-12", "2026-07-31");

        assertThat(contradictions(on("2026-08-01", overlapping)))
                .containsExactly(TimeContradiction.OVERLAPPING_MORATORIA, TimeContradiction.OVERLAPPING_MORATORIA);
        assertThat(contradictions(on("2026-08-01", twice))).isEmpty();
    }

    @Test
    void a_postponement_lasts_at_most_to_the_absolute_limit_and_is_reviewed_every_four_months() {
        Timelines postponed = Timelines.lodged("2026-06-15").postponed("2026-09-01", "", "2026-12-20");
        ClockAdvice advice = on("2027-09-01", postponed);

        assertThat(advice.decisionBy()).isEqualTo("2028-03-15");
        assertThat(advice.reviews())
                .extracting(Concluded::code)
                .containsExactly(ReviewCode.HELD, ReviewCode.OVERDUE, ReviewCode.OVERDUE, ReviewCode.TO_BE_HELD);
        assertThat(dates(advice, DateKind.REVIEW))
                .containsExactly(
                        LocalDate.of(2027, 1, 4),
                        LocalDate.of(2027, 4, 20),
                        LocalDate.of(2027, 8, 20),
                        LocalDate.of(2027, 12, 20));
    }

    @Test
    void after_a_postponement_the_later_day_holds_and_that_is_said() {
        ClockAdvice advice = on("2027-02-01", Timelines.lodged("2026-06-15").postponed("2026-09-01", "2027-01-20"));

        assertThat(advice.decisionBy()).isEqualTo("2027-01-20");
        assertThat(notes(advice)).contains(NoteKind.REST_AFTER_POSTPONEMENT);
        assertThat(advice.finding().code()).isEqualTo(ClockCode.PASSED);
    }

    @Test
    void a_postponement_after_the_end_is_a_contradiction_and_does_not_count() {
        ClockAdvice advice = on("2027-02-01", Timelines.lodged("2026-06-15").postponed("2026-12-16"));

        assertThat(contradictions(advice)).containsExactly(TimeContradiction.POSTPONED_AFTER_THE_END);
        assertThat(advice.decisionBy()).isEqualTo("2026-12-15");
        assertThat(advice.reviews()).isEmpty();
    }

    @Test
    void notice_of_default_opens_an_appeal_after_two_weeks() {
        Timelines noticed = Timelines.lodged("2026-02-09").noticeOfDefault("2026-08-11");

        assertThat(following(on("2026-08-10", noticed))).isEmpty();
        assertThat(following(on("2026-08-11", Timelines.lodged("2026-02-09"))))
                .containsExactly(DefaultCode.NOTICE_MAY_BE_GIVEN);
        assertThat(following(on("2026-08-25", noticed))).containsExactly(DefaultCode.TWO_WEEKS_RUNNING);
        assertThat(following(on("2026-08-26", noticed))).containsExactly(DefaultCode.APPEAL_MAY_BE_LODGED);
    }

    @Test
    void notice_of_default_before_the_end_is_a_contradiction_and_opens_nothing() {
        ClockAdvice advice = on("2026-09-30", Timelines.lodged("2026-02-09").noticeOfDefault("2026-08-10"));

        assertThat(contradictions(advice)).containsExactly(TimeContradiction.DEFAULT_BEFORE_THE_END);
        assertThat(following(advice)).containsExactly(DefaultCode.NOTICE_MAY_BE_GIVEN);
    }

    @Test
    void a_penalty_grows_by_the_day_to_its_maximum() {
        Timelines ordered = Timelines.lodged("2026-02-09").penalty("2026-10-01", 100, 7500);

        assertThat(on("2026-09-30", ordered).penalty().orElseThrow().due()).isZero();
        assertThat(on("2026-09-30", ordered).penalty().orElseThrow().finding().code())
                .isEqualTo(PenaltyCode.NOT_STARTED);
        assertThat(on("2026-10-01", ordered).penalty().orElseThrow().due()).isEqualTo(100);
        assertThat(on("2026-12-13", ordered).penalty().orElseThrow().due()).isEqualTo(7400);
        assertThat(on("2026-12-13", ordered).penalty().orElseThrow().finding().code())
                .isEqualTo(PenaltyCode.ACCRUING);
        assertThat(on("2026-12-14", ordered).penalty().orElseThrow().finding().code())
                .isEqualTo(PenaltyCode.MAXIMUM_REACHED);
        assertThat(on("2027-12-14", ordered).penalty().orElseThrow().due()).isEqualTo(7500);
        assertThat(dates(on("2026-10-01", ordered), DateKind.PENALTY_MAXIMUM))
                .containsExactly(LocalDate.of(2026, 12, 14));
    }

    @Test
    void entries_after_the_day_are_left_out_and_that_is_said() {
        ClockAdvice advice =
                on("2026-03-01", Timelines.lodged("2026-02-09").extended("2026-07-01", ExtensionGround.COMPLEX, 9));

        assertThat(advice.decisionBy()).isEqualTo("2026-08-10");
        assertThat(notes(advice)).contains(NoteKind.LATER_ENTRIES_LEFT_OUT);
    }

    @Test
    void the_directive_leaves_a_shorter_term_to_national_law_and_that_is_said() {
        assertThat(notes(on("2026-03-01", Timelines.lodged("2026-02-09").in(ProcedureKind.ACCELERATED))))
                .contains(NoteKind.SHORTER_TERM_NOT_HELD);
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

    private static ClockAdvice byProcedure(ProcedureKind kind) {
        return on("2026-06-15", Timelines.lodged("2026-06-15").in(kind));
    }

    private static List<TimeContradiction> contradictions(ClockAdvice advice) {
        return advice.contradictions().stream().map(Concluded::code).toList();
    }

    private static List<NoteKind> notes(ClockAdvice advice) {
        return advice.notes().stream().map(Concluded::code).toList();
    }

    private static List<DefaultCode> following(ClockAdvice advice) {
        return advice.following().stream().map(Concluded::code).toList();
    }

    private static List<LocalDate> dates(ClockAdvice advice, DateKind kind) {
        return advice.dates().stream()
                .filter(date -> date.kind() == kind)
                .map(ClockDate::day)
                .toList();
    }
}
