package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.weegschaal.workbench.Command.Outcome;

/** Pages as the program writes them, to be opened in a browser. */
public final class WrittenPages {
    /** The names of the pages of each kind. */
    public static final List<String> NAMES = List.of(
            "alternative-one-limb-not-found.nl",
            "alternative-one-limb-not-found.en",
            "matrix.nl",
            "matrices.en",
            "clock.nl",
            "clock.en",
            "overdue.nl",
            "worklist.nl",
            "worklist.en");

    /** Examples of every kind of finding, each with its page in Dutch. */
    public static final List<String> REPORTS = List.of(
            "several-alternatives",
            "gradation-three-family-in-line-of-fire",
            "gradation-three-elements-fall-short",
            "not-a-civilian-nobody-asked",
            "unaccompanied-minor-without-care",
            "sudan-state-actor-without-exception",
            "sudan-port-sudan-none-designated",
            "officer-test-not-substantiated");

    private static final String EXAMPLE = "alternative-one-limb-not-found";

    private static final Path OVERDUE = Path.of("../docs/examples/clock/overdue.timeline.json");
    private static final Path POSTPONED = Path.of("../docs/examples/clock/postponed.timeline.json");
    private static final String ON = "--on=2026-11-02";

    private WrittenPages() {}

    /**
     * Writes each kind of page that a command can write, under a name and its language.
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
        for (String report : REPORTS) {
            Path file = Path.of("../docs/examples", report + ".json");
            page(folder, report + ".nl", command.run("assess", "--format=html", "--lang=nl", file));
        }
        page(folder, "matrix.nl", command.run("matrix", "ukraine-2026-07-02", "--format=html", "--lang=nl"));
        page(
                folder,
                "matrices.en",
                command.run("matrix", "ukraine-2026-07-02", "sudan-2024-06-27", "--format=html", "--lang=en"));
        page(folder, "overdue.nl", command.run("deadlines", OVERDUE, ON, "--format=html", "--lang=nl"));
        for (String language : new String[] {"nl", "en"}) {
            page(
                    folder,
                    "clock." + language,
                    command.run("deadlines", POSTPONED, ON, "--format=html", "--lang", language));
            page(
                    folder,
                    "worklist." + language,
                    command.run("deadlines", OVERDUE, POSTPONED, ON, "--format=html", "--lang", language));
        }
    }

    private static void page(Path folder, String name, Outcome outcome) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), out(outcome));
    }

    private static String out(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        return outcome.out();
    }
}
