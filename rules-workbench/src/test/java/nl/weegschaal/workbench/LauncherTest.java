package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegschaal.workbench.SmallProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, in the folder of a small program in place of ours. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final Path SHARED = Path.of("src", "distribution", "start.sh");

    @TempDir
    Path folder;

    private Path checkout;

    @BeforeEach
    void build() throws IOException {
        checkout = Files.createDirectories(folder.resolve("checkout"));
        SmallProgram.script(Path.of("..", "weegschaal"), checkout.resolve("weegschaal"));
        SmallProgram.script(SHARED, checkout.resolve("rules-workbench").resolve(SHARED));
        Path target = Files.createDirectories(checkout.resolve("rules-workbench/target"));
        Files.createDirectory(target.resolve("lib"));
        SmallProgram.jar(folder, target.resolve("weegschaal.jar"));
        Path stamp = Files.createFile(target.resolve("build.stamp"));
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void a_copy_of_a_built_checkout_is_silent_and_keeps_its_classes_anew() throws Exception {
        assertThat(run(checkout, Map.of(), "assess", "x")).isEqualTo(new Ended(0, "false\n", ""));
        assertThat(keptFor(checkout)).startsWith(checkout.toRealPath().toString());
        Path copy = folder.resolve("copy");
        assertThat(SmallProgram.shell(folder, Map.of(), "cp -a checkout copy").exit())
                .isZero();

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
        Ended small = SmallProgram.shell(folder, Map.of(), "ulimit -v 100000; checkout/weegschaal check x");
        assertThat(small.exit()).isEqualTo(2);
    }

    @Test
    void a_folder_that_was_removed_is_something_to_see_to_and_no_finding() throws Exception {
        Ended ended = SmallProgram.shell(
                folder,
                Map.of("L", checkout.resolve("weegschaal").toString()),
                "mkdir gone && cd gone && rmdir ../gone; \"$L\" check x");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("the folder that you are in is not there any more");
    }

    @Test
    void a_name_of_a_file_is_read_whatever_locale_is_named() throws Exception {
        for (String locale : List.of("xx_YY.UTF-8", "C", "POSIX", "C.UTF-8")) {
            Ended ended = SmallProgram.shell(
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
        return SmallProgram.shell(folder, environment, place.resolve("weegschaal") + " " + String.join(" ", words));
    }
}
