package nl.weegschaal.workbench.redraw;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Sha256;
import nl.weegschaal.workbench.Command;

/** Advice that was kept, as traces and in journals. */
final class StoredAdvice {
    private static final Pattern CORE = Pattern.compile("(?s)(.*\"core\":)(\\{.*})(,\"hash\":\")[0-9a-f]{64}(\".*)");

    private final Command command;
    private final Path folder;

    StoredAdvice(Command command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    /** The trace of a case of the tests, with the rules next to it. */
    Path trace(String name, String reference, Object... options) {
        return trace(caseFile(name), reference, options);
    }

    Path trace(Path caseFile, String reference, Object... options) {
        Path traces = folder.resolve("traces");
        Object[] words = Stream.concat(Stream.of("assess", "--trace", traces, caseFile), Stream.of(options))
                .toArray();
        assertThat(command.run(words).exit()).isZero();
        return traces.resolve(reference.replace('/', '~') + ".trace.json");
    }

    /** The same trace with another core, whose hash was made anew by somebody who can. */
    static Path withCore(Path trace, String name, UnaryOperator<String> change) throws IOException {
        Matcher parts = CORE.matcher(Files.readString(trace));
        assertThat(parts.matches()).isTrue();
        String core = change.apply(parts.group(2));
        assertThat(core).isNotEqualTo(parts.group(2));
        return Files.writeString(
                trace.resolveSibling(name), parts.group(1) + core + parts.group(3) + Sha256.of(core) + parts.group(4));
    }

    /** A journal with the traces of these cases. */
    Path journal(String... names) {
        Path journal = folder.resolve("journal");
        Object[] words = Stream.concat(
                        Stream.of("assess", "--journal", journal),
                        Stream.of(names).map(Command::caseFile))
                .toArray();
        assertThat(command.run(words).exit()).isZero();
        return journal;
    }

    /** An officer disagrees with the finding on the risk in the first line of a journal. */
    void disagree(Path journal, String why, Object... options) throws IOException {
        Path reason = Files.writeString(folder.resolve("reason.txt"), why);
        List<Object> words = List.of(
                "journal",
                "override",
                journal,
                "--trace",
                hash(journal),
                "--finding",
                "risk",
                "--role",
                "reviewing-officer",
                "--date",
                "2026-08-03",
                "--reason-file",
                reason);
        assertThat(command.run(Stream.concat(words.stream(), Stream.of(options)).toArray()))
                .satisfies(
                        outcome -> assertThat(outcome.exit()).as(outcome.err()).isZero());
    }

    static String hash(Path journal) throws IOException {
        return Files.readAllLines(journal).get(0).replaceAll(".*?\"coreHash\":\"([0-9a-f]{64}).*", "$1");
    }
}
