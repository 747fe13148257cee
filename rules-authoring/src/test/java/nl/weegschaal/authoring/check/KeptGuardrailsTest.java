package nl.weegschaal.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegschaal.authoring.output.ScenarioJson;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.prove.Breach;
import nl.weegschaal.engine.prove.BreachKind;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.prove.Prover;
import nl.weegschaal.engine.scenario.AtLeast;
import nl.weegschaal.engine.scenario.Found;
import nl.weegschaal.engine.scenario.Scenarios;
import nl.weegschaal.engine.scenario.Wanted;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Guardrail;
import org.junit.jupiter.api.Test;

/** A case that shows a broken guardrail, kept as a scenario, fails on the faulty rules and passes on the mended ones. */
class KeptGuardrailsTest {
    private static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    private static final String RULES = "general/rules/";
    private static final GeneralRules MENDED = general(ROOT);

    /** A policy that limits no alternative, so that its tables have what most cases need. */
    private static final Folder POLICY = policy();

    /** Rules with a mistake against every guardrail that a scenario can be about, all at once. */
    private static final GeneralRules FAULTY = edited(Map.of(
            "comparison/reached-presence-suffices",
            List.of("when\n", "when\n    ApplicantFacts(unaccompaniedMinor == Answer.NO)\n"),
            "comparison/reached-lower-needed",
            List.of("when\n", "when\n    not IndividualElement(evidence == EvidenceState.SUBSTANTIATED)\n"),
            "scale/scale-gradation-three",
            List.of("MORE_INDIVIDUAL_ELEMENTS_NEEDED", "FEWER_INDIVIDUAL_ELEMENTS_NEEDED"),
            "risk/risk-contradiction",
            List.of("CONTRADICTION_TO_RESOLVE", "NOT_SUBSTANTIATED_ON_PRESENT_FILE"),
            "alternative/alternative-not-demonstrated",
            List.of("NOT_DEMONSTRATED)", "MAY_BE_CONSIDERED)"),
            "alternative/alternative-examination-required",
            List.of("EXAMINATION_REQUIRED)", "MAY_BE_CONSIDERED)"),
            "reach/alternative-reached-on-other-ground",
            List.of("state == OtherGroundState.STATED", "state != OtherGroundState.NOT_EXAMINED")));

    private static final Policy UNDER_MENDED = read(MENDED);
    private static final Policy UNDER_FAULTY = read(FAULTY);
    private static final List<Counterexample> COUNTEREXAMPLES =
            new Prover(FAULTY).prove(UNDER_FAULTY).counterexamples();

    @Test
    void what_a_guardrail_asks_for_is_expected_of_the_case_that_breaks_it() {
        Map<String, String> expected = new TreeMap<>();
        kept().forEach((counterexample, kept) -> expected.put(kept.name(), said(kept.expected())));

        assertThat(expected)
                .containsEntry("guardrail-g3-area.json", "risk: at least REAL_RISK_INDICATED")
                .containsEntry("guardrail-g4-area.json", "scale: MORE_INDIVIDUAL_ELEMENTS_NEEDED")
                .containsEntry("guardrail-g4-area-compared.json", "risk: at least REAL_RISK_INDICATED")
                .containsEntry("guardrail-g5-area-compared.json", "risk: at least REAL_RISK_INDICATED")
                .containsEntry("guardrail-g6-area.json", "risk: at least MORE_INFORMATION_NEEDED")
                .containsEntry("guardrail-g12-area.json", "risk: at least MORE_INFORMATION_NEEDED")
                .containsEntry("guardrail-g7-alternative.json", "alternatives/none-named/alternative: NOT_REACHED");
        assertThat(List.of("g6", "g8", "g9", "g10"))
                .allSatisfy(guardrail -> assertThat(expected)
                        .containsEntry(
                                "guardrail-" + guardrail + "-alternative.json",
                                "alternatives/UA-30/alternative: at least EXAMINATION_REQUIRED"));
    }

    @Test
    void a_kept_case_fails_on_the_faulty_rules_and_passes_on_the_mended_ones() {
        assertThat(kept()).hasSizeGreaterThan(10);
        kept().forEach((counterexample, kept) -> {
            String scenario = ScenarioJson.write(
                    FAULTY.words().of(counterexample.breach().guardrail()),
                    kept.given(),
                    kept.expected(),
                    List.of(),
                    List.of());

            assertThat(problems(FAULTY, UNDER_FAULTY, scenario))
                    .as(kept.name())
                    .extracting(Problem::code)
                    .containsOnly(ProblemCode.SCENARIO_FAILED);
            assertThat(problems(MENDED, UNDER_MENDED, scenario)).as(scenario).isEmpty();
        });
    }

    @Test
    void a_case_that_needs_an_area_that_the_table_lacks_is_not_kept() {
        assertThat(COUNTEREXAMPLES)
                .filteredOn(counterexample -> counterexample.breach().guardrail() == Guardrail.G11)
                .singleElement()
                .extracting(Keeping::of)
                .isEqualTo(new Keeping.NotKept(KeepingMessage.MADE_UP.text()));
    }

    @Test
    void what_a_scenario_cannot_expect_is_not_kept() {
        assertThat(broken(Guardrail.G16, BreachKind.GAP)).isEqualTo(KeepingMessage.WHICH_ANSWER.text());
        assertThat(broken(Guardrail.G16, BreachKind.CONFLICT)).isEqualTo(KeepingMessage.WHICH_ANSWER.text());
        assertThat(broken(Guardrail.G17, BreachKind.DIFFERENT)).isEqualTo(KeepingMessage.TWO_CASES.text());
        assertThat(broken(Guardrail.G1, BreachKind.FORBIDDEN)).isEqualTo(KeepingMessage.OF_EVERY_ADVISORY.text());
    }

    /** Why nothing is kept if some guardrail is broken in some way. */
    private static Text broken(Guardrail guardrail, BreachKind kind) {
        Counterexample some = COUNTEREXAMPLES.get(0);
        Breach breach =
                new Breach(guardrail, kind, Optional.empty(), some.breach().exhibits());
        Keeping keeping = Keeping.of(new Counterexample(breach, some.shown(), some.responsible(), some.rules()));
        return ((Keeping.NotKept) keeping).reason();
    }

    private static Map<Counterexample, Keeping.AsScenario> kept() {
        Map<Counterexample, Keeping.AsScenario> kept = new LinkedHashMap<>();
        for (Counterexample counterexample : COUNTEREXAMPLES) {
            if (Keeping.of(counterexample) instanceof Keeping.AsScenario scenario) {
                kept.put(counterexample, scenario);
            }
        }
        return kept;
    }

    private static String said(List<Wanted> expected) {
        return expected.stream()
                .map(wanted -> String.join("/", wanted.path()) + ": "
                        + (wanted instanceof AtLeast least
                                ? "at least " + least.word()
                                : ((Found) wanted).words().get(0)))
                .collect(Collectors.joining(", "));
    }

    private static List<Problem> problems(GeneralRules rules, Policy policy, String scenario) {
        Folder folder = new Folder(
                POLICY.name(), new TreeMap<>(Map.of("scenarios/kept.json", scenario.getBytes(StandardCharsets.UTF_8))));
        Problems problems = new Problems();
        Scenarios.own(rules, policy, folder, problems);
        return problems.asFound();
    }

    private static Folder policy() {
        Folder ukraine = ROOT.folder("policies").folder("ukraine-2026-07-02");
        SortedMap<String, byte[]> files = new TreeMap<>(ukraine.files());
        files.remove("alternatives.csv");
        return new Folder(ukraine.name(), files);
    }

    private static Policy read(GeneralRules rules) {
        Problems problems = new Problems();
        return new PolicyReader(rules, problems).read(POLICY).orElseThrow(() -> new AssertionError(problems.asFound()));
    }

    private static GeneralRules edited(Map<String, List<String>> edits) {
        SortedMap<String, byte[]> files = new TreeMap<>(ROOT.files());
        edits.forEach((rule, edit) -> {
            String file = RULES + rule + ".drl";
            String text = ROOT.text(file).orElseThrow();
            assertThat(text).contains(edit.get(0));
            files.put(file, text.replace(edit.get(0), edit.get(1)).getBytes(StandardCharsets.UTF_8));
        });
        return general(new Folder(ROOT.name(), files));
    }

    private static GeneralRules general(Folder root) {
        Problems problems = new Problems();
        return GeneralRulesReader.read(root, problems).orElseThrow(() -> new AssertionError(problems.asFound()));
    }
}
