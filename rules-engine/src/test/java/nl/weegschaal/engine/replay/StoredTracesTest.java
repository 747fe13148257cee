package nl.weegschaal.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.archive.ContentKind;
import nl.weegschaal.engine.archive.RuleArchive;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.archive.RuleShelf;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.engine.trace.TraceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Traces that earlier versions wrote, with the rules that they used, are replayed by this one. Never write them anew. */
class StoredTracesTest {
    private static final Path FOLDER = Path.of("src/test/resources/traces");

    private static final Path FIRST = FOLDER.resolve("0.1.0");

    static List<Path> traces() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> traces = files.filter(file -> file.toString().endsWith(".trace.json"))
                    .filter(file -> !file.startsWith(FIRST))
                    .sorted()
                    .toList();
            assertThat(traces).hasSizeGreaterThanOrEqualTo(4);
            return traces;
        }
    }

    @ParameterizedTest
    @MethodSource("traces")
    void a_stored_trace_replays_to_the_same_on_the_rules_that_were_kept_with_it(Path file) throws IOException {
        Problems problems = new Problems();
        TraceDocument trace = JsonSource.read(file, JsonLimits.forTrace(), problems)
                .flatMap(source -> TraceReader.read(source, problems))
                .orElseThrow(() -> new AssertionError(problems.asFound().toString()));
        RuleArchive archive = new RuleArchive(file.resolveSibling("rules"));
        // The bundled rules are at hand for a replay without the rules of then; here those of then must do.
        RuleShelf shelf = new RuleShelf(RuleContent.bundled(), List.of(archive));

        Replay replay = new Replayer(shelf)
                .replay(trace.trace().core(), file.toString(), problems)
                .orElseThrow(() -> new AssertionError(problems.asFound().toString()));

        assertThat(trace.text() + "\n").isEqualTo(Files.readString(file));
        assertThat(replay.byOtherGeneralRules()).isFalse();
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.identical()).isTrue();
    }

    @Test
    void a_trace_of_the_first_version_says_in_one_sentence_why_it_is_not_replayed() {
        Problems problems = new Problems();

        Optional<TraceDocument> trace = JsonSource.read(
                        FIRST.resolve("EX-0002.trace.json"), JsonLimits.forTrace(), problems)
                .flatMap(source -> TraceReader.read(source, problems));

        assertThat(trace).isEmpty();
        assertThat(problems.asFound()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_TRACE_VERSION);
            assertThat(problem.message().en()).contains("only version 0.1 can replay the trace");
        });
    }

    @Test
    void what_is_kept_is_found_again_and_what_was_changed_is_not(@TempDir Path folder) throws IOException {
        RuleArchive archive = new RuleArchive(folder);
        for (RuleContent content : RuleContent.bundled()) {
            archive.keep(content);
            archive.keep(content);
            Problems problems = new Problems();
            RuleContent found = archive.find(content.kind(), content.fingerprint(), problems)
                    .orElseThrow();
            assertThat(problems.asFound()).isEmpty();
            assertThat(found.name()).isEqualTo(content.name());
            assertThat(found.folder().files().keySet())
                    .isEqualTo(content.folder().files().keySet());
        }
        RuleContent policy = RuleContent.bundled().get(1);
        Path file = folder.resolve("policy/" + policy.fingerprint() + ".zip");
        Files.copy(file, folder.resolve("policy/" + "0".repeat(64) + ".zip"));
        Problems problems = new Problems();

        assertThat(archive.find(ContentKind.POLICY, "0".repeat(64), problems)).isEmpty();
        assertThat(problems.asFound()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FINGERPRINT);
            assertThat(problem.message().en()).contains("does not hold what its name says");
        });
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".unfinished"));
        }
    }
}
