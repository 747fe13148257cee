package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.assess.LoadedRules;

/** Does what a page tells its reader to do, by hand and with the program, in a folder of its own. */
final class WalkThrough {
    /** The day of the page. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What the folders of the reader begin with; all else is of the project. */
    private static final String OWN = "my-";

    private static final Path PROJECT = Path.of("..");
    private static final String LEFT_OUT = "…";

    private final Path folder;
    private final Command command = Command.on(
            Machines.asInstalled(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)),
            policies -> new LoadedRules(weegschaal(policies)));
    private Outcome outcome = new Outcome(-1, "", "");

    WalkThrough(Path folder) {
        this.folder = folder;
    }

    /** What the last command printed, with the names of files as the reader sees them. */
    String printed() {
        return outcome.out().replace(folder + "/", "");
    }

    int exit() {
        return outcome.exit();
    }

    void take(PageStep step) throws IOException {
        switch (step.what()) {
            case "run" -> run(step.text());
            case "edit" -> edit(file(step.about()), step.text());
            case "file" -> {
                assertThat(file(step.about())).doesNotExist();
                Files.writeString(file(step.about()), step.text());
            }
            default -> throw new AssertionError("no step of a reader: " + step.what());
        }
    }

    private void run(String lines) throws IOException {
        for (String line : lines.lines().toList()) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            switch (words.get(0)) {
                case "cp" -> copy(file(words.get(words.size() - 2)), file(words.get(words.size() - 1)));
                case "mkdir" -> Files.createDirectory(file(words.get(1)));
                case "rm" -> Files.delete(file(words.get(1)));
                case "./weegschaal" -> program(words.subList(1, words.size()));
                default -> throw new AssertionError("no command of a reader: " + line);
            }
        }
    }

    private void program(List<String> words) {
        outcome = command.run(words.stream()
                .map(word -> word.contains("/") || word.startsWith(OWN) ? file(word) : word)
                .toArray());
        assertThat(outcome.err()).isEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Each piece of an edit: the lines as they are must stand once in the file, and become the lines as they should be. */
    private static void edit(Path file, String edit) throws IOException {
        String text = "\n" + Files.readString(file);
        List<String> lines = new ArrayList<>(edit.lines().toList());
        lines.add(LEFT_OUT);
        StringBuilder before = new StringBuilder("\n");
        StringBuilder after = new StringBuilder("\n");
        for (String line : lines) {
            if (line.equals(LEFT_OUT)) {
                assertThat(text.split(Pattern.quote(before.toString()), -1))
                        .as("%s has these lines once:%s", file, before)
                        .hasSize(2);
                text = text.replace(before, after);
                before = new StringBuilder("\n");
                after = new StringBuilder("\n");
            } else {
                assertThat(line).as("a line of an edit of %s", file).matches("[-+ ].*");
                String content = line.substring(1) + "\n";
                before.append(line.startsWith("+") ? "" : content);
                after.append(line.startsWith("-") ? "" : content);
            }
        }
        Files.writeString(file, text.substring(1));
    }

    private Path file(String name) {
        return (name.startsWith(OWN) ? folder : PROJECT).resolve(name);
    }

    private static Weegschaal weegschaal(Optional<Path> policies) {
        return policies.map(Weegschaal::withPolicies).orElseGet(Weegschaal::withBundledPolicies);
    }
}
