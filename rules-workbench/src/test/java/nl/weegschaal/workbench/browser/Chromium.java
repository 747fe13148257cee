package nl.weegschaal.workbench.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium that the test starts itself, if the machine has one, and speaks to over its own protocol. Where there is none
 * the test is skipped and says so. With {@code -Dweegschaal.chromium=required} that is a failure: so it is in continuous
 * integration.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Protocol protocol;

    private Chromium(Process process, Protocol protocol) {
        this.process = process;
        this.protocol = protocol;
    }

    static Optional<Chromium> start() throws IOException, InterruptedException {
        Optional<Path> program = program();
        if (program.isEmpty() && "required".equals(System.getProperty("weegschaal.chromium"))) {
            throw new AssertionError("a Chromium must be here and is not: none of " + NAMES + " is on the path");
        }
        return program.isEmpty() ? Optional.empty() : Optional.of(start(program.get()));
    }

    private static Chromium start(Path program) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(Path.of("target"), "chromium").toAbsolutePath();
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        // The sandbox of Chromium does not start for root, as in a container; it opens our own pages
                        // only.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log.txt").toFile())
                .start();
        List<String> port = port(process, profile);
        URI address = URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1));
        return new Chromium(process, Protocol.open(HttpClient.newHttpClient(), address));
    }

    /** Chromium writes where it listens: a port and a path, a line each. */
    private static List<String> port(Process process, Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() == 2) {
                    return lines;
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroyForcibly();
        throw new AssertionError("Chromium did not start:\n" + Files.readString(profile.resolve("log.txt")));
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page in a tab of its own. */
    Tab open(Path page) throws InterruptedException {
        return Tab.open(protocol, page.toAbsolutePath().toUri());
    }

    /** Its profile stays in the folder of the build: processes of Chromium may write to it for a moment longer. */
    void close() throws InterruptedException {
        protocol.ask("", "Browser.close", Map.of());
        protocol.close();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
