package nl.weegschaal.authoring.check;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyPoliciesTest {
    private static final List<String> SAYS_IT_ITSELF =
            List.of("no such file", "twice", "is missing", "has a NUL character");
    private static final Pattern QUOTED_OR_CODE =
            Pattern.compile("\"(\\\\.|[^\"])*\"|[A-Za-z]+([-_/.][A-Za-z]+)+|(not )?Feit\\(\\.\\.\\.\\)");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|this|that|there|which|with|must|cannot|may|has|not|and|expected|found|one of)\\b");
    private static final BundledRules BUNDLED = BundledRules.load();
    private static final PolicyCheck CHECK = PolicyCheck.standard(BUNDLED.general());

    private static final Map<String, CheckReport> REPORTS =
            Composed.names().stream().collect(toMap(name -> name, name -> CHECK.check(Composed.policy(name))));

    static List<String> names() {
        return Composed.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_mistake_is_found_at_its_place_and_nothing_else_is(String name) throws IOException {
        List<String> expected = Files.readAllLines(Composed.CASES.resolve(name).resolve(Composed.EXPECTED));

        assertThat(check(name).findings().stream().map(FaultyPoliciesTest::line))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_finding_says_what_to_write_instead_and_shows_its_line(String name) {
        CheckReport report = check(name);

        assertThat(report.findings()).allSatisfy(finding -> {
            Problem problem = finding.problem();
            boolean helps = problem.expected() != null
                    || problem.suggestion() != null
                    || SAYS_IT_ITSELF.stream().anyMatch(problem.message().en()::contains);
            assertThat(helps).as(problem.line(Language.EN)).isTrue();
            Optional<String> line = report.line(finding);
            line.ifPresent(text ->
                    assertThat(problem.place().column()).isBetween(1, text.codePointCount(0, text.length()) + 1));
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_finding_is_said_in_dutch_too(String name) {
        assertThat(check(name).findings()).allSatisfy(finding -> {
            Problem problem = finding.problem();
            String dutch = problem.sentence(Language.NL);
            assertThat(problem.message().nl()).isNotEqualTo(problem.message().en());
            assertThat(QUOTED_OR_CODE.matcher(dutch).replaceAll("")).doesNotContainPattern(ENGLISH);
        });
    }

    @Test
    void there_are_at_least_sixty_ways_to_go_wrong() {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void nothing_is_found_in_the_policy_that_all_of_them_are_made_from() {
        CheckReport report = CHECK.check(Composed.base());

        assertThat(report.findings()).isEmpty();
        assertThat(report.checked())
                .contains(new Checked(1, BUNDLED.general().rules().rules().size(), 3, 3));
    }

    @Test
    void nothing_is_found_in_the_bundled_policies() {
        assertThat(BUNDLED.ids()).isNotEmpty().allSatisfy(id -> {
            var folder = BUNDLED.policy(id).orElseThrow();
            assertThat(CHECK.check(folder).findings()).isEmpty();
        });
    }

    private static CheckReport check(String name) {
        return Optional.ofNullable(REPORTS.get(name)).orElseThrow();
    }

    private static String line(CheckFinding finding) {
        Place place = finding.problem().place();
        String file = place.file().replaceFirst("^exercise/", "");
        String at = place.line() == 0 ? "" : ":" + place.line() + ":" + place.column();
        return finding.problem().code().word() + " " + file + at;
    }
}
