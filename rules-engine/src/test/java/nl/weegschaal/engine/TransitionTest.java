package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.archive.RuleShelf;
import nl.weegschaal.engine.load.LoadedPolicies;
import nl.weegschaal.engine.load.PolicyLoader;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.replay.Replay;
import nl.weegschaal.engine.replay.Replayer;
import nl.weegschaal.engine.trace.TraceReader;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A transitional rule leaves applications from before a day under the version of then; without one the decision date decides alone. */
class TransitionTest {
    private static final String RULE =
            "\"transition\": { \"lodgedBefore\": \"%s\", \"version\": \"%s\" },\n  \"armedConflict\"";

    private static LoadedPolicies loaded;
    private static Weegschaal weegschaal;

    @BeforeAll
    static void load(@TempDir Path folder) {
        versions(folder, "2026-07-15", "ukraine-a");
        loaded = PolicyLoader.ofLibrary().load(folder);
        weegschaal = Weegschaal.withPolicies(folder);
    }

    private static void versions(Path folder, String lodgedBefore, String version) {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine-a", "2026-01-01", "2026-06-30", 1);
        disk.addVersion("ukraine-b", "2026-07-01", "2026-12-31", 3);
        disk.edit("ukraine-b/policy.json", "\"armedConflict\"", RULE.formatted(lodgedBefore, version));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-06-30, ukraine-a, false, PRESENCE_SUFFICES",
        "2026-05-01, 2026-07-01, ukraine-a, true, PRESENCE_SUFFICES",
        "2026-07-14, 2026-12-01, ukraine-a, true, PRESENCE_SUFFICES",
        "2026-07-15, 2026-12-01, ukraine-b, false, MORE_INDIVIDUAL_ELEMENTS_NEEDED"
    })
    void the_lodging_date_counts_through_the_rule_alone(
            LocalDate lodged, LocalDate decision, String version, boolean kept, ScaleCode scale) {
        Advisory advisory = assess(lodged, decision);

        assertThat(advisory.basis().policy()).map(PolicyUsed::id).contains(version);
        assertThat(advisory.basis().transition().isPresent()).isEqualTo(kept);
        assertThat(advisory.home().scale().code()).isEqualTo(scale);
    }

    @Test
    void the_earlier_version_is_read_as_it_stood_on_its_last_day_and_the_advice_says_why() {
        Advisory advisory = assess(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-12-01"));

        assertThat(advisory.home().policy().code()).isEqualTo(PolicyCode.ILLUSTRATIVE);
        assertThat(advisory.basis().transition()).get().satisfies(rule -> {
            assertThat(rule.version()).isEqualTo("ukraine-b");
            assertThat(rule.lodgedBefore()).isEqualTo("2026-07-15");
            assertThat(rule.asOf()).isEqualTo("2026-06-30");
        });
        assertThat(advisory.explanation().in(Language.EN))
                .contains("An earlier version of the policy was used", "(ukraine-b)", "15 July 2026", "30 June 2026");
        assertThat(advisory.explanation().in(Language.NL)).contains("15 juli 2026", "30 juni 2026");
    }

    /** Versions that say the same of every area but for the gradation, so that each direction can be seen. */
    private static Advisory under(int earlier, int inForce, Path folder) {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine-a", "2026-01-01", "2026-06-30", earlier);
        disk.addVersion("ukraine-b", "2026-07-01", "2026-12-31", inForce);
        disk.edit("ukraine-b/policy.json", "\"armedConflict\"", RULE.formatted("2026-07-15", "ukraine-a"));
        CaseFile nothingRaised = CaseFile.builder(
                        caseFile(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-12-01")))
                .nothingRaised(ElementKind.values())
                .build();
        return Weegschaal.withPolicies(folder).assess(nothingRaised);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, MORE_INFORMATION_NEEDED, true",
        "2, 1, MORE_INFORMATION_NEEDED, true",
        "1, 3, REAL_RISK_INDICATED, false",
        "1, 1, REAL_RISK_INDICATED, false",
        "3, 3, NOT_SUBSTANTIATED_ON_PRESENT_FILE, false"
    })
    void nothing_negative_follows_from_an_earlier_version_that_protects_less_than_the_one_in_force(
            int earlier, int inForce, RiskCode risk, boolean protectsLess, @TempDir Path folder) {
        Advisory advisory = under(earlier, inForce, folder);

        assertThat(advisory.risk().code()).isEqualTo(risk);
        assertThat(advisory.basis().transition().orElseThrow().protectsLess()).isEqualTo(protectsLess);
        assertThat(advisory.home().openPoints())
                .extracting(Finding::code)
                .filteredOn(OpenPointKind.VERSION_IN_FORCE_PROTECTS_MORE::equals)
                .hasSize(protectsLess ? 1 : 0);
        assertThat(advisory.home().gradation().orElseThrow().standing())
                .isEqualTo(protectsLess ? Standing.LESS_THAN_IN_FORCE : Standing.CURRENT);
        assertThat(advisory.explanation().in(Language.NL).contains("gunstiger voor de aanvrager"))
                .isEqualTo(protectsLess);
    }

    @ParameterizedTest
    @CsvSource({"1, MORE_INFORMATION_NEEDED", "3, NOT_SUBSTANTIATED_ON_PRESENT_FILE"})
    void an_area_that_only_the_earlier_version_has_is_held_against_the_one_that_it_lies_in(
            int inForce, RiskCode risk, @TempDir Path folder) {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine-a", "2026-01-01", "2026-06-30", 3);
        disk.addVersion("ukraine-b", "2026-07-01", "2026-12-31", inForce);
        disk.edit("ukraine-b/policy.json", "\"armedConflict\"", RULE.formatted("2026-07-15", "ukraine-a"));
        String oblast = "UA-63,UA,Oblast,Oblast,3" + ",".repeat(14) + "\n";
        disk.edit("ukraine-a/gradations.csv", oblast, oblast + "UA-63/OLD,UA-63,Stad,City,3" + ",".repeat(14) + "\n");
        CaseFile fromTheCity = CaseFile.builder(caseFile(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-12-01")))
                .home(new AreaCode("UA-63/OLD"))
                .nothingRaised(ElementKind.values())
                .build();

        assertThat(Weegschaal.withPolicies(folder).assess(fromTheCity).risk().code())
                .isEqualTo(risk);
    }

    @Test
    void a_trace_of_an_earlier_version_that_protects_less_is_worked_out_again(@TempDir Path folder) {
        Advisory advisory = under(3, 1, folder);
        String written = new TraceJson().write(advisory.trace()).text();
        Problems problems = new Problems();
        TraceCore core = TraceReader.read("trace", written.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow()
                .trace()
                .core();

        assertThat(core.basis().transition()).isEqualTo(advisory.basis().transition());
        assertThat(new Replayer(new RuleShelf(
                                PolicyLoader.ofLibrary().load(folder).contents(), List.of()))
                        .replay(core, "trace", problems)
                        .orElseThrow()
                        .identical())
                .isTrue();
    }

    @Test
    void advice_that_was_kept_knows_the_day_of_the_rule() {
        Weegschaal remembering = weegschaal.remembering(10);
        List<String> lodged = List.of("2026-07-14", "2026-07-15", "2026-07-13", "2026-07-16");

        assertThat(lodged)
                .extracting(day -> remembering
                        .assess(caseFile(LocalDate.parse(day), LocalDate.parse("2026-12-01")))
                        .basis()
                        .transition()
                        .isPresent())
                .containsExactly(true, false, true, false);
    }

    @Test
    void a_trace_is_worked_out_again_with_the_rule_and_not_without_it() {
        Advisory advisory = assess(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-12-01"));
        String written = new TraceJson().write(advisory.trace()).text();
        Problems problems = new Problems();
        TraceCore core = TraceReader.read("trace", written.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow()
                .trace()
                .core();

        assertThat(core.basis().transition()).isEqualTo(advisory.basis().transition());
        Replay replay = new Replayer(new RuleShelf(loaded.contents(), List.of()))
                .replay(core, "trace", problems)
                .orElseThrow();
        assertThat(replay.identical()).isTrue();

        List<RuleContent> without = loaded.contents().stream()
                .filter(content -> !content.name().equals("ukraine-b"))
                .toList();
        assertThat(new Replayer(new RuleShelf(without, List.of())).replay(core, "trace", problems))
                .isEmpty();
        assertThat(problems.asFound())
                .extracting(problem -> problem.place().pointer())
                .containsExactly("/core/basis/transition/fingerprint");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-15, ukraine-c, UNKNOWN_REFERENCE, names ukraine-c",
        "2026-07-15, ukraine-b, IMPOSSIBLE_VALUE, cannot name its own policy",
        "2026-01-01, ukraine-a, DATE_ORDER, does not lie after the first day",
        "2027-01-01, ukraine-a, DATE_ORDER, lies after the last day of the policy"
    })
    void a_rule_that_does_not_fit_is_an_error(
            String lodgedBefore, String version, ProblemCode code, String message, @TempDir Path folder) {
        versions(folder, lodgedBefore, version);

        PoliciesRefused refused = catchThrowableOfType(PoliciesRefused.class, () -> Weegschaal.withPolicies(folder));

        assertThat(refused.problems()).extracting(Problem::code).contains(code);
        assertThat(refused.problems())
                .anyMatch(problem -> problem.line(Language.EN).contains(message));
    }

    @Test
    void a_rule_cannot_name_a_later_version(@TempDir Path folder) {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine-a", "2026-01-01", "2026-06-30", 1);
        disk.addVersion("ukraine-b", "2026-07-01", "2026-12-31", 3);
        disk.edit("ukraine-a/policy.json", "\"armedConflict\"", RULE.formatted("2026-03-01", "ukraine-b"));

        PoliciesRefused refused = catchThrowableOfType(PoliciesRefused.class, () -> Weegschaal.withPolicies(folder));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DATE_ORDER);
            assertThat(problem.line(Language.EN)).contains("begins later");
        });
    }

    private static Advisory assess(LocalDate lodged, LocalDate decision) {
        return weegschaal.assess(caseFile(lodged, decision));
    }

    private static CaseFile caseFile(LocalDate lodged, LocalDate decision) {
        return CaseFile.builder(Cases.from("UA-63", decision)).lodged(lodged).build();
    }
}
