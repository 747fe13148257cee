package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.workbench.Command.Outcome;

/** Pages as the program writes them, to be opened in a browser. */
public final class WrittenPages {
    private static final String EXAMPLE = "alternative-one-limb-not-found";

    private WrittenPages() {}

    /**
     * Writes a report in both languages and a matrix.
     *
     * @param folder where to
     * @throws IOException if it cannot be written there
     */
    public static void write(Path folder) throws IOException {
        Command command = Command.withBundledPolicies();
        Path example = Path.of("../docs/examples", EXAMPLE + ".json");
        for (String language : new String[] {"nl", "en"}) {
            Outcome report = command.run("assess", "--format=html", "--lang", language, example);
            Files.writeString(folder.resolve(EXAMPLE + "." + language + ".html"), out(report));
        }
        Outcome matrix = command.run("matrix", "ukraine-2026-07-02", "--format=html");
        Files.writeString(folder.resolve("matrix.nl.html"), out(matrix));
    }

    private static String out(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        return outcome.out();
    }
}
