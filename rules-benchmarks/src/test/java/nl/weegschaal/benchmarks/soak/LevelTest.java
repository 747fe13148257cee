package nl.weegschaal.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A soak is level if the last third of it is no worse than the second. */
class LevelTest {
    private static final long MIB = 1024 * 1024;

    @Test
    void what_stays_as_it_is_is_level_and_so_is_what_only_grew_while_it_warmed_up() {
        assertThat(Level.ALL).allMatch(measure -> measure.level(heaps(50, 50, 50, 50, 50, 50)));
        assertThat(Level.HEAP.level(heaps(10, 20, 50, 50, 50, 50))).isTrue();
    }

    @Test
    void a_heap_that_goes_on_growing_is_not_level() {
        assertThat(Level.HEAP.level(heaps(50, 60, 70, 80, 90, 100))).isFalse();
        assertThat(SoakTable.of(heaps(50, 60, 70, 80, 90, 100)))
                .contains("| heap after a collection, MiB | 60.0 | 80.0 | 100 | 88.0 | **no** |");
    }

    @Test
    void one_sample_apart_does_not_decide() {
        assertThat(Level.HEAP.level(heaps(50, 50, 50, 50, 50, 50, 50, 400, 50))).isTrue();
    }

    @Test
    void latency_metaspace_and_threads_must_stay_too() {
        Sample early = new Sample(1, 50 * MIB, 40 * MIB, 10, 100, 1_000, 5_000, 1_000, 1);
        Sample late = new Sample(1, 50 * MIB, 45 * MIB, 15, 160, 2_100, 16_000, 1_000, 1);

        assertThat(Level.ALL.stream().filter(measure -> !measure.level(List.of(early, early, late))))
                .containsExactly(Level.METASPACE, Level.THREADS, Level.P50, Level.P99, Level.P999);
    }

    private static List<Sample> heaps(long... mebibytes) {
        return LongStream.of(mebibytes)
                .mapToObj(heap -> new Sample(1, heap * MIB, 40 * MIB, 10, 100, 1_000, 5_000, 1_000, 1))
                .toList();
    }
}
