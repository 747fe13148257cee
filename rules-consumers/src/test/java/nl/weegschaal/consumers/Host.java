package nl.weegschaal.consumers;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A host as its own build left it.
 *
 * @param folder where its project stands
 * @param words with which Java starts it, in its folder target
 * @param says what it must print beside what all hosts print
 */
record Host(String folder, List<String> words, List<String> says) {
    static final Host CASE_SYSTEM =
            new Host("case-system", onClassPath("lib/*", "nl.example.casesystem.Main"), List.of());

    private static final Host RESTRICTED = new Host(
            "restricted",
            onClassPath("lib/*", "nl.example.restricted.Main"),
            List.of("loader of the thread left as it was"));
    private static final Host PARENT_LAST = new Host(
            "parent-last",
            underShortMemory(onClassPath("../../../server/*", "nl.example.server.Main", "lib")),
            List.of(
                    "org.slf4j.LoggerFactory slf4j-api-1.7.36.jar slf4j-api-2.0.20.jar",
                    "tools.jackson.core.JsonParser jackson-core-3.0.0.jar jackson-core-3.2.4.jar",
                    "application collected"));
    private static final Host MODULE_PATH = new Host(
            "module-path",
            List.of("-p", "host.jar" + File.pathSeparator + "lib", "-m", "nl.example.modules/nl.example.modules.Main"),
            List.of("module nl.example.modules", "module nl.weegschaal.engine"));
    private static final Host SPRING_BOOT = new Host("spring-boot", List.of("-jar", "host.jar"), List.of());
    private static final Host SHADED = new Host("shaded", List.of("-jar", "host.jar"), List.of());

    private static final Path ALL = Path.of("target", "it");
    private static final int MINUTES = 3;

    /** Those that every build makes. */
    static List<Host> ofEveryBuild() {
        return List.of(CASE_SYSTEM, RESTRICTED, PARENT_LAST);
    }

    /** Those that only the build with the profile consumers makes. */
    static List<Host> ofTheLargerBuild() {
        return List.of(MODULE_PATH, SPRING_BOOT, SHADED);
    }

    private static List<String> onClassPath(String libraries, String... mainAndWords) {
        List<String> words = new ArrayList<>(List.of("-cp", "host.jar" + File.pathSeparator + libraries));
        words.addAll(List.of(mainAndWords));
        return words;
    }

    /** Java lets what it holds softly go at every collection, as it does when memory is short: its own caches, from JDK 18 on. */
    private static List<String> underShortMemory(List<String> start) {
        List<String> words = new ArrayList<>(List.of("-XX:SoftRefLRUPolicyMSPerMB=0"));
        words.addAll(start);
        return words;
    }

    /** What it prints on a JDK, line by line; what it says against anything is there as well. */
    List<String> run(Jdk jdk) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(jdk.java().toString(), "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8"));
        command.addAll(words);
        Path target = ALL.resolve(folder).resolve("target");
        Path log = target.resolve("printed-" + jdk.version().feature() + ".txt");
        Process process = new ProcessBuilder(command)
                .directory(target.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean isOver = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        String printed = Files.readString(log, StandardCharsets.UTF_8);
        if (!isOver || process.exitValue() != 0) {
            throw new AssertionError(this + " on " + jdk
                    + (isOver ? " ended with " + process.exitValue() : " does not end") + "\n" + printed);
        }
        return printed.lines().toList();
    }

    @Override
    public String toString() {
        return folder;
    }
}
