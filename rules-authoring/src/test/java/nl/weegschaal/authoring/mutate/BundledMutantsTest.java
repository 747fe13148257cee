package nl.weegschaal.authoring.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.language.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every change of a bundled rule that a case can show is noticed, and those that no case can show are listed with the argument.
 * To rewrite the lists after a change of rules: -Dgolden.update=true
 */
class BundledMutantsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "mutants");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static List<String> ids() {
        return Bundled.RULES.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_change_that_a_case_can_show_is_noticed(String id) throws IOException {
        MutationReport report = Bundled.report(Bundled.policy(id));

        assertThat(report.survivors()).map(result -> result.mutant().id()).isEmpty();
        assertThat(report.caught()).isEqualTo(report.telling()).isGreaterThan(2_000);
        assertThat(report.results())
                .filteredOn(result -> result.own() && !(result.verdict() instanceof Verdict.Equivalent))
                .isNotEmpty();
        compare(FOLDER.resolve(id + ".txt"), equivalent(report));
    }

    private static void compare(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assumeFalse(UPDATE, "the lists were rewritten");
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    private static String equivalent(MutationReport report) {
        return report.equivalent().stream().map(BundledMutantsTest::lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String lines(MutantResult result) {
        Argument argument = ((Verdict.Equivalent) result.verdict()).argument();
        StringBuilder lines = new StringBuilder(result.mutant().id());
        result.edit().removed().forEach(line -> lines.append("\n  - ").append(line.strip()));
        result.edit().added().forEach(line -> lines.append("\n  + ").append(line.strip()));
        lines.append("\n  ").append(Words.of(argument.kind()));
        argument.because().stream()
                .map(Condition::text)
                .forEach(text -> lines.append("\n    ").append(text));
        return lines.append('\n').toString();
    }
}
