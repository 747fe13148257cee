package nl.weegschaal.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hosts of several kinds, each built by itself from the jars as they are published, give the same advice on the same case and leave
 * nothing behind.
 */
class HostsIT {
    private static final String TRACE = "trace ";
    private static Optional<String> sameForAll = Optional.empty();

    @ParameterizedTest
    @MethodSource("nl.weegschaal.consumers.Host#ofEveryBuild")
    void a_host_has_the_same_advice_on_the_jdk_of_the_build(Host host) throws Exception {
        advises(host, Jdk.ofTheBuild());
    }

    @ParameterizedTest
    @MethodSource("nl.weegschaal.consumers.Host#ofEveryBuild")
    void a_host_has_the_same_advice_on_the_newest_jdk(Host host) throws Exception {
        advises(host, newest());
    }

    @ParameterizedTest
    @MethodSource("nl.weegschaal.consumers.Host#ofTheLargerBuild")
    @EnabledIfSystemProperty(
            named = "consumers.built",
            matches = "all",
            disabledReason = "these hosts are built by: mvn verify -Pconsumers")
    void a_host_of_the_larger_build_has_the_same_advice_on_the_jdk_of_the_build(Host host) throws Exception {
        advises(host, Jdk.ofTheBuild());
    }

    @ParameterizedTest
    @MethodSource("nl.weegschaal.consumers.Host#ofTheLargerBuild")
    @EnabledIfSystemProperty(
            named = "consumers.built",
            matches = "all",
            disabledReason = "these hosts are built by: mvn verify -Pconsumers")
    void a_host_of_the_larger_build_has_the_same_advice_on_the_newest_jdk(Host host) throws Exception {
        advises(host, newest());
    }

    private static void advises(Host host, Jdk jdk) throws IOException, InterruptedException {
        List<String> printed = host.run(jdk);

        assertThat(printed).contains("Advice in case EX-1").doesNotContain("Exception");
        assertThat(printed)
                .filteredOn(line -> line.startsWith(TRACE))
                .hasSizeBetween(1, 2)
                .containsOnly(trace());
        assertThat(printed).filteredOn(line -> line.startsWith("threads left ")).containsOnly("threads left []");
        assertThat(printed).containsAll(host.says());
    }

    /** The trace of the first host, which all others must have as well. */
    private static synchronized String trace() throws IOException, InterruptedException {
        if (sameForAll.isEmpty()) {
            sameForAll = Host.CASE_SYSTEM.run(Jdk.ofTheBuild()).stream()
                    .filter(line -> line.matches(TRACE + "[0-9a-f]{64}"))
                    .findFirst();
        }
        return sameForAll.orElseThrow(() -> new AssertionError("the first host prints no trace"));
    }

    private static Jdk newest() throws IOException {
        Optional<Jdk> newest = Jdk.newest();
        assumeTrue(newest.isPresent(), "there is no newer JDK beside that of the build; name one with -Djdk.newest=");
        return newest.orElseThrow();
    }
}
