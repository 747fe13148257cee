package nl.weegschaal.engine.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Statements about a space take a bounded time and a bounded part of the memory, and can be given up. */
class BudgetTest {
    private final Budget budget = new Budget(TooLarge::new, GivenUp::new);

    @Test
    void what_is_worked_out_is_bounded() {
        assertThatCode(() -> budget.workOut((int) Budget.MOST_WORKED_OUT)).doesNotThrowAnyException();
        assertThatThrownBy(() -> budget.workOut(1)).isInstanceOf(TooLarge.class);
    }

    @Test
    void what_is_kept_is_bounded() {
        assertThatCode(() -> budget.keep((int) Budget.MOST_KEPT)).doesNotThrowAnyException();
        assertThatThrownBy(() -> budget.keep(1)).isInstanceOf(TooLarge.class);
    }

    @Test
    void every_new_statement_counts() {
        Diagrams diagrams = new Diagrams(TooLarge::new, GivenUp::new, 1_000_000, 2);

        assertThatThrownBy(() -> {
                    for (int value = 0; value < 100; value++) {
                        diagrams.literal(0, value);
                    }
                })
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void a_thread_that_is_interrupted_goes_no_further() {
        Diagrams diagrams = new Diagrams(TooLarge::new, GivenUp::new, 3, 2);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> diagrams.literal(0, 1)).isInstanceOf(GivenUp.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
