package nl.weegschaal.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttackTest {
    private static final PolicyCheck CHECK = Composed.check();
    private static final Map<String, String> ATTACKS = Attacks.all();

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
        List<CheckFinding> findings = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> check(ATTACKS.getOrDefault(name, "")));

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

    private static List<CheckFinding> check(String attack) {
        Map<String, byte[]> files = new TreeMap<>(Composed.base().files());
        files.remove("rules/exercise-highest.drl");
        files.put("rules/attack.drl", attack.getBytes(StandardCharsets.UTF_8));
        Folder folder = new Folder("exercise", new TreeMap<>(files));
        return CHECK.check(folder).findings();
    }
}
