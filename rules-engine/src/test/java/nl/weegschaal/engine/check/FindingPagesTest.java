package nl.weegschaal.engine.check;

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
    private static final BundledRules BUNDLED = BundledRules.load();

    /** What only a case file, a command or scenarios can have, or two policies together. */
    private static final Set<ProblemCode> NOT_OF_ONE_POLICY = Set.of(
            ProblemCode.NOT_A_FILE,
            ProblemCode.UNREADABLE,
            ProblemCode.DUPLICATE_ID,
            ProblemCode.NO_POLICY_IN_FORCE,
            ProblemCode.WRONG_USAGE,
            ProblemCode.NOT_WRITTEN,
            ProblemCode.PROGRAM_FAULT,
            ProblemCode.NO_SCENARIO,
            ProblemCode.SCENARIO_FAILED,
            ProblemCode.RULE_NEVER_FIRES,
            ProblemCode.CONDITION_NEVER_TRUE,
            ProblemCode.CONDITION_NEVER_FALSE,
            ProblemCode.INDICATOR_MISSING,
            ProblemCode.ACCEPTANCE_OUT_OF_DATE,
            ProblemCode.ACCEPTANCE_UNUSED,
            ProblemCode.ACCEPTANCE_OF_ERROR);

    static Stream<ProblemCode> codes() {
        return Stream.of(ProblemCode.values()).filter(code -> !NOT_OF_ONE_POLICY.contains(code));
    }

    /** A fault of the program cannot be shown by an example. */
    static Stream<ProblemCode> codesWithExample() {
        return codes().filter(code -> code != ProblemCode.RULE_NOT_COMPILED);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_page_with_its_title(ProblemCode code) {
        assertThat(page(code)).startsWith("# " + new FindingTitles().title(code) + "\n\nCode: `" + code.word() + "`\n");
        assertThat(text(PAGES.resolve("README.md"))).contains("](" + code.word() + ".md)");
        assertThat(FindingTitles.page(code)).isEqualTo("docs/findings/" + code.word() + ".md");
    }

    @ParameterizedTest
    @MethodSource("codesWithExample")
    void what_a_page_advises_against_gives_its_finding_and_nothing_else(ProblemCode code) {
        assertThat(found(code, "avoid")).containsOnly(code);
    }

    @ParameterizedTest
    @MethodSource("codesWithExample")
    void in_what_a_page_prefers_nothing_is_found(ProblemCode code) {
        assertThat(found(code, "prefer")).isEmpty();
    }

    private static List<ProblemCode> found(ProblemCode code, String kind) {
        PageExample example = PageExample.in(page(code), kind).orElseThrow();
        return PolicyCheck.standard().check(example.policy(), BUNDLED.general()).findings().stream()
                .map(finding -> finding.problem().code())
                .toList();
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
