package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No field of a policy may have a character that does not show, whatever the field is. */
class HostilePolicyTest {
    private static final List<String> HOSTILE = List.of(
            "\u0007", "\u001b", "\u009b", "\u202a", "\u202e", "\u2066", "\u2069", "\u200b", "\u200f", "\u00ad",
            "\ufeff", "\u2028", "\n", "\t");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"");

    @TempDir
    private Path folder;

    private Path policy;

    @BeforeEach
    void copy() {
        policy = new PoliciesOnDisk(folder.resolve("own")).add(PoliciesOnDisk.UKRAINE);
    }

    static Stream<String> documents() {
        return Stream.of("policy.json", "accepted.json", "scenarios");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_text_and_every_key_of_a_document_is_refused_at_its_place(String name) throws IOException {
        Path file = name.equals("scenarios") ? first(policy.resolve(name)) : policy.resolve(name);
        AtomicInteger count = new AtomicInteger();
        String hostile = TEXT.matcher(Files.readString(file)).replaceAll(text -> {
            String sign = HOSTILE.get(count.getAndIncrement() % HOSTILE.size());
            // What people write of a made-up case may have lines.
            String hidden = name.equals("scenarios") && sign.isBlank() ? "\u202e" : sign;
            return Matcher.quoteReplacement(
                    "\"" + text.group(1) + String.format("\\u%04x", (int) hidden.charAt(0)) + "\"");
        });
        Files.writeString(file, hostile);

        assertThat(refused(file)).hasSize(count.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradations.csv", "alternatives.csv"})
    void every_cell_of_a_table_is_refused_at_its_place(String name) throws IOException {
        Path file = policy.resolve(name);
        List<String> lines = Files.readAllLines(file);
        AtomicInteger count = new AtomicInteger();
        String line = Stream.of(lines.get(1).split(",", -1))
                .map(cell -> cell.replace("\"", "") + cellSign(count.getAndIncrement()))
                .collect(Collectors.joining(","));
        lines.set(1, line);
        Files.write(file, lines);

        assertThat(refused(file))
                .hasSize(count.get())
                .allMatch(problem -> problem.place().line() == 2);
    }

    /** A line feed in a cell ends the line, which no table has. */
    private static String cellSign(int number) {
        String sign = HOSTILE.get(number % HOSTILE.size());
        return sign.equals("\n") ? "\u0000" : sign;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u202e", "\u200b", "\n"})
    void a_sentence_of_a_rule_is_refused_at_its_place(String sign) throws IOException {
        for (String name : List.of("@Nl(\"", "@En(\"")) {
            copyAnew();
            Path file = first(policy.resolve("rules"));
            Files.writeString(file, Files.readString(file).replace(name, name + "Een" + sign + "twee "));

            assertThat(refused(file)).isNotEmpty();
        }
    }

    @Test
    void a_name_of_a_file_is_refused_and_shown_with_escapes() throws IOException {
        Files.writeString(policy.resolve("scenarios/a\u001b[2J\u202e\nb.json"), "{}");

        assertThat(refused(policy.resolve("scenarios"))).isNotEmpty();
    }

    private void copyAnew() {
        policy = new PoliciesOnDisk(folder.resolve("own-" + System.nanoTime())).add(PoliciesOnDisk.UKRAINE);
    }

    /** The problems about characters of a file or folder; all that is said of them can be printed. */
    private List<Problem> refused(Path place) {
        PoliciesRefused refused = catchThrowableOfType(PoliciesRefused.class, () -> Weegschaal.withPolicies(policy));
        assertThat(refused.problems()).allSatisfy(problem -> {
            for (Language language : Language.values()) {
                assertThat(problem.line(language)).isEqualTo(Printable.of(problem.line(language)));
            }
        });
        return refused.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.UNUSABLE_CHARACTER)
                .filter(problem ->
                        problem.place().file().contains(place.getFileName().toString()))
                .toList();
    }

    private static Path first(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().findFirst().orElseThrow();
        }
    }
}
