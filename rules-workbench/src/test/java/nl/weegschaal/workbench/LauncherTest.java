package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, in the folder of a small program in place of ours. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    /** Says whether the file that it is given is there, and ends as a check with findings does. */
    private static final String PROGRAM = """
            import java.nio.file.Files;
            import java.nio.file.Path;

            public final class Small {
                public static void main(String[] words) {
                    boolean there;
                    try {
                        there = Files.exists(Path.of(words[words.length - 1]));
                    } catch (java.nio.file.InvalidPathException e) {
                        there = false;
                    }
                    System.out.println(there);
                    System.exit(words[0].equals("assess") ? 0 : 1);
                }
            }
            """;

    @TempDir
    Path folder;

    private Path checkout;

    private record Ended(int exit, String out, String err) {}

    @BeforeEach
    void build() throws IOException {
        checkout = Files.createDirectories(folder.resolve("checkout"));
        Path launcher = Files.copy(Path.of("..", "weegschaal"), checkout.resolve("weegschaal"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path target = Files.createDirectories(checkout.resolve("rules-workbench/target"));
        Files.createDirectory(target.resolve("lib"));
        jar(target.resolve("weegschaal.jar"));
        Path stamp = Files.createFile(target.resolve("build.stamp"));
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void a_copy_of_a_built_checkout_is_silent_and_keeps_its_classes_anew() throws Exception {
        assertThat(run(checkout, Map.of(), "assess", "x")).isEqualTo(new Ended(0, "false\n", ""));
        assertThat(keptFor(checkout)).startsWith(checkout.toRealPath().toString());
        Path copy = folder.resolve("copy");
        assertThat(shell(folder, Map.of(), "cp -a checkout copy").exit()).isZero();

        for (int time = 0; time < 2; time++) {
            assertThat(run(copy, Map.of(), "assess", "x")).isEqualTo(new Ended(0, "false\n", ""));
            assertThat(keptFor(copy)).startsWith(copy.toRealPath().toString());
        }
    }

    @Test
    void the_program_ends_with_its_own_code() throws Exception {
        assertThat(run(checkout, Map.of(), "check", "x")).isEqualTo(new Ended(1, "false\n", ""));
    }

    @Test
    void a_java_that_does_not_start_is_something_to_see_to_and_no_finding() throws Exception {
        for (String option : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            Ended ended = run(checkout, Map.of(option, "-XX:NoSuchOption=1"), "check", "x");

            assertThat(ended.exit()).as(option).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).contains("NoSuchOption", "weegschaal: ", "does not start");
        }
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho broken >&2\nexit 1\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Ended broken = run(checkout, Map.of("JAVA_HOME", folder.resolve("jdk").toString()), "check", "x");
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).contains("broken", "does not start");
        Ended none = run(checkout, Map.of("JAVA_HOME", folder.resolve("none").toString()), "check", "x");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("there is no bin/java in it");
        Ended small = shell(folder, Map.of(), "ulimit -v 100000; checkout/weegschaal check x");
        assertThat(small.exit()).isEqualTo(2);
    }

    @Test
    void a_folder_that_was_removed_is_something_to_see_to_and_no_finding() throws Exception {
        Ended ended = shell(
                folder,
                Map.of("L", checkout.resolve("weegschaal").toString()),
                "mkdir gone && cd gone && rmdir ../gone; \"$L\" check x");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("the folder that you are in is not there any more");
    }

    @Test
    void a_name_of_a_file_is_read_whatever_locale_is_named() throws Exception {
        for (String locale : List.of("xx_YY.UTF-8", "C", "POSIX", "C.UTF-8")) {
            Ended ended = shell(
                    folder,
                    Map.of("LC_ALL", locale),
                    "name=\"zaak-$(printf '\\303\\251').json\"; touch \"$name\"; checkout/weegschaal assess \"$name\"");

            assertThat(ended).as(locale).isEqualTo(new Ended(0, "true\n", ""));
        }
    }

    private static String keptFor(Path checkout) throws IOException {
        try (Stream<Path> files = Files.list(checkout.resolve("rules-workbench/target"))) {
            Path file = files.filter(name -> name.toString().endsWith(".jsa.for"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }

    private Ended run(Path place, Map<String, String> environment, String... words) throws Exception {
        return shell(folder, environment, place.resolve("weegschaal") + " " + String.join(" ", words));
    }

    private Ended shell(Path in, Map<String, String> environment, String script) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script)
                .directory(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Ended(exit, Files.readString(out), Files.readString(err));
    }

    private void jar(Path jar) throws IOException {
        Path source = Files.writeString(folder.resolve("Small.java"), PROGRAM);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
        assertThat(compiled).isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Small");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            zip.putNextEntry(new ZipEntry("Small.class"));
            zip.write(Files.readAllBytes(folder.resolve("Small.class")));
        }
    }
}
