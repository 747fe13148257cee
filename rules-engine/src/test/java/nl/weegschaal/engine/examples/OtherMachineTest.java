package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same bytes in a process of its own: another locale, time zone and encoding from the start, and another JDK. */
class OtherMachineTest {
    private static final String OTHER_JDK = "weegschaal.other.jdk";

    @Test
    void a_process_with_a_turkish_locale_and_another_time_zone_writes_the_same_traces() throws Exception {
        assertThat(run(Path.of(System.getProperty("java.home")), "tr", "TR", "Asia/Tokyo"))
                .isEqualTo(TraceHashes.lines());
    }

    @Test
    void another_jdk_writes_the_same_traces() throws Exception {
        Optional<Path> jdk = otherJdk();
        assumeThat(jdk)
                .as("another JDK, named by the system property %s or a variable such as JAVA_HOME_25", OTHER_JDK)
                .isPresent();

        assertThat(run(jdk.get(), "ar", "EG", "Pacific/Kiritimati")).isEqualTo(TraceHashes.lines());
    }

    private static Optional<Path> otherJdk() throws IOException {
        int own = Runtime.version().feature();
        List<Path> places = new ArrayList<>();
        Optional.ofNullable(System.getProperty(OTHER_JDK)).map(Path::of).ifPresent(places::add);
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            if (variable.getKey().matches("JAVA_?HOME_?[0-9]+.*")
                    && !variable.getKey().contains("_" + own)) {
                places.add(Path.of(variable.getValue()));
            }
        }
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> jdks = Files.list(installed)) {
                jdks.sorted().forEach(places::add);
            }
        }
        return places.stream().filter(jdk -> version(jdk) > own).findFirst();
    }

    /** The version that every JDK says of itself; 0 for what is none. */
    private static int version(Path jdk) {
        try {
            return Files.readAllLines(jdk.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.substring("JAVA_VERSION=\"".length()).split("[^0-9]", 2)[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static List<String> run(Path jdk, String language, String country, String zone) throws Exception {
        Process process = new ProcessBuilder(
                        jdk.resolve("bin/java").toString(),
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=ISO-8859-1",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TraceHashes.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.lines().toList();
    }
}
