package nl.weegschaal.workbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.batch.TookTooLong;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.CaseLines;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.Machines;
import nl.weegschaal.workbench.PublishedSchema;
import nl.weegschaal.workbench.assess.Advised;
import nl.weegschaal.workbench.assess.Advisor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many cases, one on each line of a file. */
class BatchCommandTest {
    private static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();

    @TempDir
    Path folder;

    private Path input;
    private Path out;
    private Path aside;

    @BeforeEach
    void names() {
        input = folder.resolve("cases.jsonl");
        out = folder.resolve("advice.jsonl");
        aside = folder.resolve("advice.jsonl.set-aside");
    }

    @Test
    void every_case_gets_a_line_with_its_findings_in_the_order_of_the_input() throws IOException {
        List<String> cases = CaseLines.of(130);
        CaseLines.write(input, cases);

        Outcome outcome = command().run("batch", input, "--out", out, "--format", "json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(130);
        PublishedSchema schema = PublishedSchema.ofBatchLines();
        for (int i = 0; i < 130; i++) {
            Path one = folder.resolve("one.json");
            Files.writeString(one, cases.get(i));
            JsonNode whole = JsonMapper.shared()
                    .readTree(command().run("assess", one, "--format", "json").out());
            JsonNode line = JsonMapper.shared().readTree(lines.get(i));
            assertThat(schema.problems(lines.get(i))).isEmpty();
            assertThat(line.at("/line").asInt()).isEqualTo(i + 1);
            assertThat(line.at("/reference").asString()).isEqualTo("BATCH-" + (i + 1));
            assertThat(line.at("/policy/fingerprint")).isEqualTo(whole.at("/basis/policy/fingerprint"));
            for (String key : List.of("policy", "scale", "shown", "risk")) {
                assertThat(line.at("/home/" + key)).isEqualTo(whole.at("/home/" + key + "/code"));
            }
            assertThat(line.at("/alternatives")).hasSameSizeAs(whole.at("/alternatives"));
            for (int k = 0; k < whole.at("/alternatives").size(); k++) {
                assertThat(line.at("/alternatives/" + k + "/finding"))
                        .isEqualTo(whole.at("/alternatives/" + k + "/finding/code"));
            }
        }
        assertThat(PublishedSchema.ofBatchSummaries().problems(outcome.out())).isEmpty();
        assertThat(JsonMapper.shared().readTree(outcome.out()).at("/advised").asInt())
                .isEqualTo(130);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("unfinished"));
        assertThat(aside).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void the_number_of_threads_changes_no_byte(int threads) throws IOException {
        CaseLines.write(input, CaseLines.of(2_000));
        command().run("batch", input, "--out", folder.resolve("once"), "--threads", 1);

        command().run("batch", input, "--out", out, "--threads", threads);

        assertThat(out).hasSameBinaryContentAs(folder.resolve("once"));
    }

    @Test
    void lines_that_cannot_be_advised_on_are_set_aside_with_the_reason_and_keep_no_other_from_its_advice()
            throws IOException {
        List<String> good = CaseLines.of(3);
        Files.writeString(
                input,
                good.get(0) + "\r\n"
                        + "\n"
                        + "no case\n"
                        + good.get(1).replace("\"UA-63\"", "\"UA-99\"") + "\n"
                        + "[" + "1,".repeat(3_000_000) + "1]\n"
                        + good.get(2).replace("\"country\"", "\"land\"") + "\n"
                        + good.get(2));

        Outcome outcome = command().run("batch", input, "--out", out, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(numbers(out)).containsExactly(1, 7);
        assertThat(numbers(aside)).containsExactly(3, 4, 5, 6);
        PublishedSchema schema = PublishedSchema.byName("batch-set-aside");
        for (String line : Files.readAllLines(aside)) {
            assertThat(schema.problems(line)).isEmpty();
            JsonNode problem = JsonMapper.shared().readTree(line).at("/problems/0");
            assertThat(problem.path("messageNl").asString()).isNotBlank();
        }
        JsonNode unknownArea =
                JsonMapper.shared().readTree(Files.readAllLines(aside).get(1));
        assertThat(unknownArea.at("/reference").asString()).isEqualTo("BATCH-2");
        assertThat(unknownArea.at("/problems/0/line").asInt()).isEqualTo(4);
        assertThat(unknownArea.at("/problems/0/pointer").asString()).isEqualTo("/homeArea");
        assertThat(outcome.out())
                .contains("2 cases with advice in", "4 lines set aside in", "None of it is a decision.");
    }

    @Test
    void a_batch_that_was_stopped_goes_on_and_comes_to_the_same_bytes() throws IOException {
        List<String> lines = CaseLines.of(4_000);
        lines.set(1_234, "no case");
        lines.set(3_210, "{}");
        CaseLines.write(input, lines);
        command().run("batch", input, "--out", folder.resolve("once"));
        AtomicInteger advised = new AtomicInteger();

        Outcome stopped = command(caseFile -> {
                    if (advised.incrementAndGet() > 2_500) {
                        throw new PowerFailure();
                    }
                    return WEEGSCHAAL.assess(caseFile);
                })
                .run("batch", input, "--out", out, "--threads", 2);
        assertThat(stopped.exit()).isEqualTo(3);
        assertThat(stopped.err()).doesNotContain("Exception:", "at nl.");
        assertThat(out).doesNotExist();
        Path checkpoint = folder.resolve("advice.jsonl.checkpoint");
        assertThat(PublishedSchema.byName("batch-checkpoint").problems(Files.readString(checkpoint)))
                .isEmpty();
        Files.writeString(
                folder.resolve("advice.jsonl.unfinished"),
                "half a line",
                StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.APPEND);

        Outcome outcome = command().run("batch", input, "--out", out, "--lang", "en");

        assertThat(outcome.err()).startsWith("goes on after line ").contains("--anew begins again");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(out).hasSameBinaryContentAs(folder.resolve("once"));
        assertThat(aside).hasSameBinaryContentAs(folder.resolve("once.set-aside"));
        assertThat(outcome.out()).contains("3998 cases with advice", "2 lines set aside");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("unfinished"));
        assertThat(checkpoint).doesNotExist();
    }

    @Test
    void nothing_is_gone_on_with_that_is_not_as_it_was() throws IOException {
        List<String> lines = CaseLines.of(3_000);
        CaseLines.write(input, lines);
        stopHalfway();
        Path checkpoint = folder.resolve("advice.jsonl.checkpoint");
        String kept = Files.readString(checkpoint);
        for (String number : List.of("1", "99999999999")) {
            Files.writeString(checkpoint, kept.replaceFirst("(\"inputLines\": ?)[0-9]+", "$1" + number));
            assertThat(command().run("batch", input, "--out", out).err()).contains("--anew");
        }
        Files.writeString(checkpoint, kept);

        lines.set(3, lines.get(4));
        CaseLines.write(input, lines);
        Outcome otherInput = command().run("batch", input, "--out", out);
        assertThat(otherInput.exit()).isEqualTo(2);
        assertThat(otherInput.err()).contains("are not as they were", "--anew");

        Files.writeString(checkpoint, "{}");
        assertThat(command().run("batch", input, "--out", out).err())
                .contains("unfinished work that cannot be gone on with", "--anew");

        assertThat(command().run("batch", input, "--out", out, "--anew").exit()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(3_000);
    }

    @Test
    void what_was_written_is_held_against_the_checkpoint_before_the_work_goes_on() throws IOException {
        CaseLines.write(input, CaseLines.of(3_000));
        stopHalfway();
        Path unfinished = folder.resolve("advice.jsonl.unfinished");
        String written = Files.readString(unfinished);
        Files.writeString(unfinished, written.replaceFirst("BATCH-1\"", "BATCH-X\""));
        assertThat(unfinished).content().isNotEqualTo(written);

        Outcome outcome = command().run("batch", input, "--out", out, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith(unfinished + ": this unfinished file was changed since the work stopped; expected --anew");
        assertThat(out).doesNotExist();
        assertThat(command().run("batch", input, "--out", out, "--anew").exit()).isZero();
        assertThat(out).content().doesNotContain("BATCH-X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advice.jsonl.unfinished",
                "advice.jsonl.set-aside.unfinished",
                "advice.jsonl.checkpoint",
                "advice.jsonl.checkpoint.next"
            })
    void no_link_in_the_place_of_a_file_of_the_work_is_written_through(String name) throws IOException {
        CaseLines.write(input, CaseLines.of(3_000));
        Path other = Files.writeString(folder.resolve("other"), "of somebody else");
        Files.createSymbolicLink(folder.resolve(name), other);

        for (Object[] more : new Object[][] {{}, {"--anew"}}) {
            stopped(more);
        }

        assertThat(other).hasContent("of somebody else");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_file_of_before_for_lines_set_aside_stays_where_none_is() throws IOException {
        CaseLines.write(input, CaseLines.of(3));
        Path notes = Files.writeString(folder.resolve("notes"), "of somebody else");

        Outcome outcome = command().run("batch", input, "--out", out, "--set-aside", notes, "--lang", "en");

        assertThat(outcome.exit()).isZero();
        assertThat(notes).hasContent("of somebody else");
        assertThat(outcome.err()).isEqualTo("no line was set aside; " + notes + " is of an earlier time and stays\n");
    }

    @Test
    void work_by_other_rules_is_not_gone_on_with() throws IOException {
        CaseLines.write(input, CaseLines.of(3_000));
        stopHalfway();
        Command other =
                Command.on(Machines.on(Clock.systemUTC()), policies -> new Many(WEEGSCHAAL::assess, "f".repeat(64)));

        Outcome outcome = other.run("batch", input, "--out", out);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("other rules or policies", "--anew");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new ProgramFault("BATCH-5", new Text("G3: nee", "G3: no"), null), "G3: no"),
                Arguments.of(new IllegalStateException("a secret of the case"), "IllegalStateException"),
                Arguments.of(new StackOverflowError("a secret of the case"), "StackOverflowError"),
                Arguments.of(new OutOfMemoryError("a secret of the case"), "OutOfMemoryError"),
                Arguments.of(new TookTooLong(Duration.ofSeconds(60)), "60 s"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_of_the_rules_or_the_program_takes_one_line_and_is_told_by_the_exit_code(Throwable fault, String said)
            throws IOException {
        CaseLines.write(input, CaseLines.of(10));
        Outcome outcome = command(caseFile -> {
                    if (caseFile.reference().value().equals("BATCH-5")) {
                        if (fault instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) fault;
                    }
                    return WEEGSCHAAL.assess(caseFile);
                })
                .run("batch", input, "--out", out);

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(numbers(aside)).containsExactly(5);
        assertThat(Files.readString(aside)).contains("program-fault", said).doesNotContain("a secret of the case");
        assertThat(numbers(out)).hasSize(9);
    }

    @Test
    void a_file_that_another_process_writes_is_left_alone() throws IOException {
        CaseLines.write(input, CaseLines.of(10));
        Path unfinished = folder.resolve("advice.jsonl.unfinished");
        Files.writeString(unfinished, "of another");
        Path checkpoint = folder.resolve("advice.jsonl.checkpoint");
        Files.writeString(checkpoint, "of another too");
        try (RandomAccessFile file = new RandomAccessFile(unfinished.toFile(), "rw");
                FileLock lock = file.getChannel().lock()) {
            Outcome outcome = command().run("batch", input, "--out", out, "--anew");

            assertThat(lock.isValid()).isTrue();
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).contains("another process is writing this file now");
        }
        assertThat(unfinished).hasContent("of another");
        assertThat(checkpoint).hasContent("of another too");
    }

    @Test
    void a_file_of_lines_set_aside_that_another_process_writes_is_left_alone() throws IOException {
        CaseLines.write(input, CaseLines.of(10));
        Path shared = folder.resolve("shared");
        Path unfinished = folder.resolve("shared.unfinished");
        Files.writeString(unfinished, "of another");
        try (RandomAccessFile file = new RandomAccessFile(unfinished.toFile(), "rw");
                FileLock lock = file.getChannel().lock()) {
            Outcome outcome = command().run("batch", input, "--out", out, "--set-aside", shared, "--lang", "en");

            assertThat(lock.isValid()).isTrue();
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).contains("shared: another process is writing this file now");
        }
        assertThat(unfinished).hasContent("of another");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advice.jsonl.unfinished",
                "advice.jsonl.checkpoint",
                "advice.jsonl.checkpoint.next",
                "advice.jsonl.set-aside.unfinished"
            })
    void a_file_that_is_read_or_has_lines_set_aside_never_has_a_name_that_the_work_takes(String name)
            throws IOException {
        CaseLines.write(input, CaseLines.of(3));
        Path taken = CaseLines.write(folder.resolve(name), CaseLines.of(2));
        Command command = Command.withoutRules();

        assertThat(command.run("batch", taken, "--out", out, "--anew").err()).contains(name + ": this is FILE too");
        if (!name.contains("set-aside")) {
            assertThat(command.run("batch", input, "--out", out, "--set-aside", taken)
                            .err())
                    .contains(name + ": this is --out too");
        }
        assertThat(Files.readAllLines(taken)).isEqualTo(CaseLines.of(2));
    }

    @Test
    void what_cannot_be_done_is_refused_before_anything_is_read() throws IOException {
        CaseLines.write(input, CaseLines.of(1));
        Command command = Command.withoutRules();

        assertThat(command.run("batch", folder.resolve("none"), "--out", out).err())
                .contains("there is no such file");
        assertThat(command.run("batch", folder, "--out", out).err()).contains("this is not a file");
        assertThat(command.run("batch", input, "--out", folder.resolve("no/advice"))
                        .err())
                .contains("there is no folder");
        assertThat(command.run("batch", input, "--out", folder).err()).contains("cannot be replaced");
        assertThat(command.run("batch", input, "--out", input).err()).contains("this is FILE too");
        assertThat(command.run("batch", input, "--out", out, "--set-aside", out).err())
                .contains("this is --out too");
        assertThat(command.run("batch", input, "--out", out, "--threads", 0).err())
                .contains("1 to 64");
        assertThat(command.run("batch", input).exit()).isEqualTo(2);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("advice"));
    }

    @Test
    void an_empty_file_has_no_case_and_gives_an_empty_one() throws IOException {
        Files.writeString(input, "");

        Outcome outcome = command().run("batch", input, "--out", out, "--lang", "nl");

        assertThat(outcome.exit()).isZero();
        assertThat(out).isEmptyFile();
        assertThat(outcome.out()).startsWith("0 zaken met een advies in ");
    }

    @Test
    void a_line_that_is_set_aside_has_its_reference_whatever_else_is_wrong_on_it() throws IOException {
        String good = CaseLines.of(1).get(0);
        Files.writeString(
                input,
                good.replace("\"lodged\"", "\"lodgde\"") + "\n"
                        + good.replace("\"reference\"", "\"reference\": \"OTHER\", \"reference\"") + "\n"
                        + good.replace("BATCH-1", "no reference") + "\n"
                        + good.substring(1) + "\n"
                        + "[]\n");

        command().run("batch", input, "--out", out);

        List<String> references = new ArrayList<>();
        for (String line : Files.readAllLines(aside)) {
            references.add(JsonMapper.shared().readTree(line).path("reference").asString("none"));
        }
        assertThat(references).containsExactly("BATCH-1", "none", "none", "none", "none");
    }

    private void stopHalfway() {
        stopped();
        assertThat(folder.resolve("advice.jsonl.checkpoint")).exists();
    }

    private void stopped(Object... more) {
        AtomicInteger advised = new AtomicInteger();
        command(caseFile -> {
                    if (advised.incrementAndGet() > 2_000) {
                        throw new PowerFailure();
                    }
                    return WEEGSCHAAL.assess(caseFile);
                })
                .run(Stream.concat(Stream.of("batch", input, "--out", out, "--threads", 2), Stream.of(more))
                        .toArray());
    }

    private static List<Integer> numbers(Path file) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            numbers.add(JsonMapper.shared().readTree(line).at("/line").asInt());
        }
        return numbers;
    }

    private static Command command() {
        return command(WEEGSCHAAL::assess);
    }

    private static Command command(Function<CaseFile, Advisory> advisor) {
        return Command.on(Machines.on(Clock.systemUTC()), policies -> new Many(advisor, "0".repeat(64)));
    }

    /** Advises as it is told, by rules with a fingerprint. */
    private record Many(Function<CaseFile, Advisory> forMany, String fingerprint) implements Advisor {
        @Override
        public Advised advise(CaseFile caseFile, boolean outlook) {
            return new Advised(forMany.apply(caseFile), Optional.empty(), WEEGSCHAAL.words(), List.of());
        }

        @Override
        public List<String> fingerprints() {
            return List.of(fingerprint);
        }
    }

    /** What no program can handle. */
    private static final class PowerFailure extends Error {
        private static final long serialVersionUID = 1L;
    }
}
