package nl.weegschaal.workbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import nl.weegschaal.engine.batch.TookTooLong;
import org.junit.jupiter.api.Test;

class TimeBoundTest {
    @Test
    void a_case_that_takes_too_long_is_given_up_and_keeps_no_other_from_its_advice() {
        CountDownLatch never = new CountDownLatch(1);
        TimeBound<String, String> bound = new TimeBound<>(
                given -> {
                    while (given.equals("slow") && never.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return given;
                },
                Duration.ofMillis(300));

        assertThatThrownBy(() -> bound.apply("slow")).isInstanceOf(TookTooLong.class);
        assertThat(bound.apply("quick")).isEqualTo("quick");
        never.countDown();
    }

    @Test
    void what_goes_wrong_in_time_goes_wrong_in_the_same_way() {
        TimeBound<String, String> bound = new TimeBound<>(
                given -> {
                    throw new StackOverflowError(given);
                },
                Duration.ofMinutes(1));

        assertThatThrownBy(() -> bound.apply("deep"))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }
}
