package nl.weegschaal.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoakRunTest {
    @Test
    void a_short_soak_assesses_swaps_and_measures(@TempDir Path folder) throws Exception {
        List<Sample> samples = new SoakRun(3, Duration.ofSeconds(1), Duration.ofMillis(200)).run(folder);

        assertThat(samples).hasSize(3).allSatisfy(sample -> {
            assertThat(sample.assessed()).isPositive();
            assertThat(sample.heap()).isPositive();
            assertThat(sample.metaspace()).isPositive();
            assertThat(sample.threads()).isPositive();
            assertThat(sample.p50()).isPositive().isLessThanOrEqualTo(sample.p99());
            assertThat(sample.p99()).isLessThanOrEqualTo(sample.p999());
        });
        assertThat(samples).extracting(Sample::swaps).isSorted().doesNotContain(0);
        assertThat(SoakTable.of(samples)).contains("| threads |", "3 samples.");
    }
}
