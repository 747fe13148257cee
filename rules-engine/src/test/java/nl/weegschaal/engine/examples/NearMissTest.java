package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finding misses by, in one sentence, and what an officer can do about it. */
class NearMissTest {
    static List<String> names() {
        return Examples.names();
    }

    @Test
    void it_says_what_the_scale_required_what_was_shown_and_what_would_suffice() {
        assertThat(home("district-below-its-oblast").nearMiss().orElseThrow())
                .isEqualTo(new Text(
                        "Niet bereikt: gradatie 3 vraagt in meerdere mate individuele omstandigheden, en één omstandigheid"
                                + " is met bewijs onderbouwd; volgens de standaardweging wel: met een tweede omstandigheid die"
                                + " met bewijs is onderbouwd en het risico duidelijk verhoogt.",
                        "Not reached: gradation 3 asks for individual circumstances to a higher degree, and one"
                                + " circumstance is supported by evidence; by the default weighing it is reached with a second"
                                + " circumstance that is supported by evidence and raises the risk clearly."));
    }

    @Test
    void it_begins_with_what_can_become_known_of_a_circumstance_on_file() {
        assertThat(sentence(home("element-stated-but-not-examined")))
                .contains(
                        "als ‘ernstige ziekte, handicap of psychische gezondheid’ met bewijs is onderbouwd,",
                        " of met één andere omstandigheid");
    }

    @Test
    void of_an_alternative_it_names_what_is_not_demonstrated() {
        assertThat(sentence(alternative("alternative-one-limb-not-found")))
                .startsWith("Niet aangetoond: basisbehoeften. De andere voorwaarden zijn aangetoond");
    }

    @Test
    void what_is_not_examined_yet_is_not_called_not_demonstrated() {
        assertThat(sentence(alternative("alternative-not-heard-actor-unknown")))
                .startsWith(
                        "Nog te onderzoeken: het risico voor deze aanvrager daar; wie de actor van ernstige schade is");
    }

    @Test
    void what_no_examination_changes_is_said_by_what_is_so_now() {
        assertThat(sentence(alternative("gradation-three-family-in-line-of-fire")))
                .startsWith("Ook in het andere gebied wijst het dossier op een reëel risico")
                .doesNotContain("bescherming is aangetoond");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sudan-port-sudan-none-designated", "policy-missing", "stale-gradation"})
    void where_the_policy_gives_no_starting_point_it_draws_no_conclusion_and_asks_for_the_test_of_the_officer(
            String name) {
        RunOutlook home = home(name);

        assertThat(sentence(home))
                .contains("trekt dit advies geen conclusie over het risico")
                .contains("tellen volledig mee in uw eigen individuele toets");
        assertThat(home.steps())
                .extracting(Text::nl)
                .anyMatch(step -> step.startsWith("Geef uw eigen individuele toets"));
    }

    @Test
    void of_who_is_not_a_civilian_the_scale_does_not_decide() {
        RunOutlook home = home("not-a-civilian-strong-element");

        assertThat(sentence(home)).startsWith("De schaal beslist hier niet");
        assertThat(home.steps()).isEmpty();
    }

    @Test
    void what_the_officer_weighed_stays_theirs() {
        assertThat(sentence(home("officer-weighing-falls-short")))
                .contains("u woog zelf en vindt ze in mindere mate aannemelijk")
                .doesNotContain("standaardweging");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_positive_finding_has_no_steps_and_no_step_goes_backwards(String name) {
        for (RunOutlook run : outlook(name).runs()) {
            if (run.nearMiss().isEmpty()) {
                assertThat(run.steps()).isEmpty();
            }
            assertThat(run.steps())
                    .hasSizeLessThanOrEqualTo(3)
                    .extracting(Text::nl)
                    .noneMatch(step -> step.contains("weerlegd")
                            || step.contains("nog niet gehoord")
                            || step.contains("minderjarige: nee")
                            || step.contains("niet bekend"));
        }
    }

    /** The sentence comes from trying changes on the rules; the outlook from a search over every case. */
    @ParameterizedTest
    @MethodSource("names")
    void a_way_is_named_only_where_the_search_over_all_cases_finds_one(String name) {
        outlook(name).runs().stream()
                .filter(run -> run.nearMiss()
                        .map(Text::nl)
                        .filter(nl -> nl.contains("is dit volgens de"))
                        .isPresent())
                .forEach(run -> assertThat(run.others())
                        .anyMatch(other -> other.finding().equals(new RiskFinding(RiskCode.REAL_RISK_INDICATED))
                                && other.size() > 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alternative-one-limb-not-found",
                "policy-excludes-whole-country",
                "alternative-rebuttal-accepted"
            })
    void where_an_alternative_is_stopped_nothing_more_is_asked_of_it(String name) {
        assertThat(alternative(name).steps()).isEmpty();
        assertThat(outlook(name).questions()).filteredOn(of("alternative(")).isEmpty();
    }

    @Test
    void what_changes_nothing_says_in_one_line_why_it_is_asked() {
        assertThat(outlook("gradation-three-family-in-line-of-fire").questions())
                .extracting(question -> question.why().orElseThrow().nl())
                .containsExactly(
                        "De bevinding verandert hierdoor niet; het wordt toch gevraagd (Hof van Justitie EU, C-125/22).");
    }

    @Test
    void the_weighing_is_asked_for_where_circumstances_are_plausible() {
        assertThat(outlook("gradation-three-elements-fall-short").questions())
                .extracting(question -> question.text().nl())
                .contains("Weeg alle omstandigheden zelf in samenhang, met motivering.");
    }

    private static Predicate<OpenQuestion> of(String run) {
        return question -> question.run().startsWith(run);
    }

    private static Outlook outlook(String name) {
        return Examples.WEEGSCHAAL.outlook(Examples.advisory(name));
    }

    private static RunOutlook home(String name) {
        return outlook(name).runs().get(0);
    }

    private static RunOutlook alternative(String name) {
        return outlook(name).runs().stream()
                .filter(run -> run.scope() == Scope.ALTERNATIVE)
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(RunOutlook run) {
        return run.nearMiss().orElseThrow().nl();
    }
}
