package nl.weegschaal.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttackTest {
    private static final PolicyCheck CHECK = Composed.check();
    private static final Map<String, String> ATTACKS = Attacks.all();

    /** An attack that never ends would hold up the build: this ends it, also on a machine with much else to do. */
    private static final Duration NO_LONGER = Duration.ofSeconds(10);

    /** What one attack may take of a processor. Unlike time on the clock it is the same on a busy machine. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @BeforeAll
    static void classes_are_loaded_before_anything_is_measured() {
        ATTACKS.values().stream().limit(5).forEach(AttackTest::check);
    }

    static Stream<String> names() {
        return ATTACKS.keySet().stream();
    }

    @AfterEach
    void no_attack_had_any_effect() {
        assertThat(System.getProperty("weegschaal.canary")).isNull();
        assertThat(Path.of("target", "weegschaal-canary")).doesNotExist();
        assertThat(Files.exists(Path.of("pom.xml"))).isTrue();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("weegschaal-canary"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_attack_is_refused_at_once_and_told_where(String name) {
        List<CheckFinding> findings =
                Assertions.assertTimeoutPreemptively(NO_LONGER, () -> checkAtOnce(ATTACKS.getOrDefault(name, "")));

        assertThat(findings)
                .as(name)
                .anyMatch(finding -> finding.severity() == Severity.ERROR)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .allSatisfy(finding -> {
                    assertThat(finding.problem().place().line()).isPositive();
                    assertThat(finding.problem().place().file()).endsWith("attack.drl");
                });
    }

    @Test
    void there_are_at_least_forty_attacks() {
        assertThat(ATTACKS).hasSizeGreaterThan(40);
    }

    private static List<CheckFinding> checkAtOnce(String attack) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        List<CheckFinding> findings = check(attack);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(AT_ONCE);
        return findings;
    }

    private static List<CheckFinding> check(String attack) {
        Map<String, byte[]> files = new TreeMap<>(Composed.base().files());
        files.remove("rules/exercise-highest.drl");
        files.put("rules/attack.drl", attack.getBytes(StandardCharsets.UTF_8));
        Folder folder = new Folder("exercise", new TreeMap<>(files));
        return CHECK.check(folder).findings();
    }
}
