package nl.weegschaal.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BoundedMemoryTest {
    private final BoundedMemory<Integer, String> kept = BoundedMemory.ofAtMost(100);

    @Test
    void a_value_is_worked_out_once_and_then_kept() {
        String first = kept.get(1, key -> "one");

        assertThat(kept.get(1, key -> "other")).isSameAs(first);
    }

    @Test
    void however_many_there_are_no_more_than_the_most_are_kept() {
        for (int key = 0; key < 10_000; key++) {
            kept.get(key, number -> "v" + number);
            assertThat(kept.size()).isLessThanOrEqualTo(100);
        }
        assertThat(kept.size()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void what_is_asked_for_often_is_kept_and_what_is_not_is_forgotten() {
        String often = kept.get(-1, key -> "often");
        String once = kept.get(-2, key -> new String("once"));
        for (int key = 0; key < 1_000; key++) {
            kept.get(key, number -> "v" + number);
            assertThat(kept.get(-1, number -> "again")).isSameAs(often);
        }
        assertThat(kept.get(-2, key -> new String("once"))).isNotSameAs(once);
    }

    @Test
    void what_fails_is_not_kept() {
        assertThatThrownBy(() -> kept.get(1, key -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(kept.size()).isZero();
        assertThat(kept.get(1, key -> "yes")).isEqualTo("yes");
    }

    @Test
    void threads_that_ask_at_once_get_the_value_of_their_key_and_the_bound_holds() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 50_000; i++) {
                        int key = (i * 31) % 400;
                        assertThat(kept.get(key, number -> "v" + number)).isEqualTo("v" + key);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(kept.size()).isLessThanOrEqualTo(100 + 2 * 4);
    }

    @Test
    void the_last_that_were_asked_for_are_there_for_sure() {
        BoundedMemory<Integer, Integer> last = BoundedMemory.ofTheLast(4);
        for (int key = 0; key < 100; key++) {
            last.put(key, key);
            for (int before = Math.max(0, key - 3); before <= key; before++) {
                assertThat(last.get(before)).contains(before);
            }
            assertThat(last.size()).isLessThanOrEqualTo(8);
        }
    }
}
