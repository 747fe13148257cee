package nl.weegschaal.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.clock.mutate.ClockMutation;
import nl.weegschaal.engine.mutate.MutationReport;
import nl.weegschaal.engine.progress.Steps;
import org.junit.jupiter.api.Test;

/** Every change of one thing in the rules of the clock is noticed by a scenario that comes with the library. */
class BundledClockMutantsTest {
    private static final MutationReport REPORT = new ClockMutation(
                    BundledClock.RULES, BundledClock.FOLDER, new DutchHolidays(), BundledClock.results())
            .report(Steps.unheard());

    @Test
    void every_change_is_noticed_and_none_comes_to_the_same() {
        assertThat(REPORT.survivors())
                .extracting(survivor ->
                        survivor.mutant().id() + ": " + survivor.edit().added())
                .isEmpty();
        assertThat(REPORT.equivalent()).isEmpty();
        assertThat(REPORT.caught())
                .isGreaterThan(400)
                .isEqualTo(REPORT.results().size());
    }
}
