package nl.weegschaal.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "findings");
    private static final PolicyCheck CHECK = Composed.check();

    /** What a command meets before there is a policy to check. */
    private static final Set<ProblemCode> OF_A_COMMAND = Set.of(
            ProblemCode.NOT_A_FILE,
            ProblemCode.UNREADABLE,
            ProblemCode.WRONG_USAGE,
            ProblemCode.NOT_WRITTEN,
            ProblemCode.PROGRAM_FAULT,
            ProblemCode.UNKNOWN_TRACE_VERSION,
            ProblemCode.TRACE_ALTERED,
            ProblemCode.UNKNOWN_FINGERPRINT);

    static Stream<ProblemCode> codes() {
        return Stream.of(ProblemCode.values()).filter(code -> !OF_A_COMMAND.contains(code));
    }

    /** What is found of rules in every case; the scenarios of the small policy do not show the rules of these examples. */
    private static final Set<ProblemCode> OF_A_PROOF =
            Set.of(ProblemCode.GUARDRAIL_BROKEN, ProblemCode.GUARDRAIL_NOT_PROVED);

    /** A fault of the program cannot be shown by an example. */
    static Stream<ProblemCode> codesWithExample() {
        return codes().filter(code -> code != ProblemCode.RULE_NOT_COMPILED && !OF_A_PROOF.contains(code));
    }

    static Stream<ProblemCode> codesOfAProof() {
        return OF_A_PROOF.stream();
    }

    @ParameterizedTest
    @MethodSource("codesOfAProof")
    void what_a_page_advises_against_is_not_proved_and_what_it_prefers_is(ProblemCode code) {
        assertThat(found(example(code, "avoid"))).contains(code.word());
        assertThat(CHECK.check(example(code, "prefer").policy()).hasErrors()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_page_with_its_title(ProblemCode code) {
        assertThat(page(code))
                .startsWith("# " + new FindingTitles().title(code).en() + "\n\nCode: `" + code.word() + "`\n");
        assertThat(text(PAGES.resolve("README.md"))).contains("](" + code.word() + ".md)");
        assertThat(FindingTitles.page(code)).isEqualTo("docs/findings/" + code.word() + ".md");
    }

    @ParameterizedTest
    @MethodSource("codesWithExample")
    void what_a_page_advises_against_gives_its_finding_and_nothing_else_but_what_it_says(ProblemCode code) {
        PageExample example = example(code, "avoid");

        assertThat(found(example)).contains(code.word());
        assertThat(found(example)).isSubsetOf(code.word(), example.further().orElseGet(code::word));
    }

    @ParameterizedTest
    @MethodSource("codesWithExample")
    void in_what_a_page_prefers_nothing_is_found(ProblemCode code) {
        assertThat(found(example(code, "prefer"))).isEmpty();
    }

    private static List<String> found(PageExample example) {
        return CHECK.check(example.policy()).findings().stream()
                .map(finding -> finding.problem().code().word())
                .toList();
    }

    private static PageExample example(ProblemCode code, String kind) {
        return PageExample.in(page(code), kind).orElseThrow();
    }

    private static String page(ProblemCode code) {
        return text(PAGES.resolve(code.word() + ".md"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
