package nl.weegschaal.consumers;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Runtime.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK on this machine. */
record Jdk(Path home, Version version) {
    private static final String NAMED = "jdk.newest";

    /** The one that runs this build. */
    static Jdk ofTheBuild() {
        return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version());
    }

    /** The newest that is newer than that of the build: the one that was named, or else one that stands beside it. */
    static Optional<Jdk> newest() throws IOException {
        String named = System.getProperty(NAMED, "");
        if (!named.isEmpty()) {
            return Optional.of(
                    at(Path.of(named)).orElseThrow(() -> new IllegalArgumentException(NAMED + " is no JDK: " + named)));
        }
        Jdk ours = ofTheBuild();
        try (Stream<Path> beside = Files.list(ours.home().toRealPath().resolveSibling("."))) {
            List<Path> homes = beside.toList();
            return homes.stream()
                    .flatMap(home -> at(home).stream())
                    .filter(jdk -> jdk.version().feature() > ours.version().feature())
                    .max(Comparator.comparing(Jdk::version));
        }
    }

    private static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(release)) {
            Properties properties = new Properties();
            properties.load(in);
            String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
            return version.isEmpty() ? Optional.empty() : Optional.of(new Jdk(home, Version.parse(version)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    Path java() {
        return home.resolve("bin").resolve("java");
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }
}
