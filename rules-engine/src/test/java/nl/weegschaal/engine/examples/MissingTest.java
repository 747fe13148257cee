package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegschaal.engine.explain.Missing;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.LimbAspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing is said of the policy and of the weighing as well. */
class MissingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gradation-three-elements-fall-short",
                "sudan-port-sudan-none-designated",
                "policy-missing",
                "sudan-after-review-date",
                "officer-weighing-incomplete"
            })
    void where_more_information_is_required_something_is_missing(String name) {
        assertThat(Missing.in(Examples.advisory(name).home())).isNotEmpty();
        assertThat(text(name)).doesNotContain(nothingMissing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sudan-port-sudan-none-designated", "policy-missing", "officer-weighing-incomplete"})
    void what_the_policy_or_a_weighing_leaves_open_is_the_first_thing_to_ask(String name) {
        var outlook = Examples.WEEGSCHAAL.outlook(Examples.advisory(name));

        assertThat(outlook.questions().get(0)).matches(OpenQuestion::isBesidesFacts);
    }

    @Test
    void reasoning_that_is_incomplete_is_missing() {
        assertThat(Missing.in(
                        Examples.advisory("indicator-missing-behind-gradation").home()))
                .extracting(Finding::code)
                .asString()
                .contains(AttentionKind.REASONING_INCOMPLETE.name());
        assertThat(text("indicator-missing-behind-gradation")).contains("Wat u kunt doen: Vul de motivering");
    }

    @Test
    void what_was_examined_and_not_demonstrated_is_not_asked_again() {
        assertThat(text("alternative-one-limb-not-found"))
                .contains("Onderzocht en niet aangetoond. Het alternatief valt daarmee af.")
                .doesNotContain("Onderzoek huisvesting");
    }

    @Test
    void an_alternative_that_stays_to_be_examined_is_not_said_to_fall() {
        assertThat(text("alternative-risk-there-with-protection"))
                .contains("terwijl daar ook bescherming is aangetoond")
                .doesNotContain("Het alternatief valt daarmee af");
    }

    @Test
    void a_risk_there_is_said_and_not_only_that_protection_was_not_examined() {
        assertThat(text("gradation-three-family-in-line-of-fire"))
                .contains("Ook in het andere gebied wijst het dossier op een reëel risico, en bescherming daar is niet")
                .contains("Niet aangetoond, want nog niet onderzocht: geen nieuwe dreiging;");
    }

    @Test
    void what_was_examined_and_not_found_is_said_though_protection_there_was_not_examined() {
        assertThat(text("alternative-absence-not-shown"))
                .contains(
                        "Onderzocht en niet aangetoond: dat een reëel risico voor deze aanvrager in het andere gebied")
                .contains("of toon aan dat er doeltreffende en duurzame bescherming is")
                .doesNotContain("Het alternatief valt daarmee af");
        assertThat(text("other-ground-there-not-shown"))
                .contains("op de andere grond een reëel risico loopt. Dat het ontbreekt, is niet aangetoond.")
                .doesNotContain("Niet aangetoond, want nog niet onderzocht: doeltreffende en duurzame bescherming.");
    }

    @Test
    void where_the_home_area_is_decided_what_the_alternative_misses_comes_first() {
        String text = text("gradation-three-family-in-line-of-fire");

        assertThat(text.indexOf("nog geen gemotiveerde vaststelling of deze aanvrager in het andere gebied"))
                .isPositive()
                .isLessThan(text.indexOf("Een individuele omstandigheid is gesteld en nog niet onderzocht."));
    }

    @Test
    void no_other_area_is_asked_for_where_the_policy_excludes_the_whole_country() {
        Examples.advisory("policy-excludes-whole-country")
                .alternatives()
                .forEach(alternative -> assertThat(Missing.in(alternative))
                        .noneMatch(finding -> finding.code() == DemonstrationGap.NO_AREA_NAMED));
    }

    @Test
    void an_adult_is_not_asked_about_care_for_a_child() {
        assertThat(Examples.WEEGSCHAAL
                        .outlook(Examples.advisory("alternative-named-without-findings"))
                        .questions())
                .extracting(question -> question.text().nl())
                .noneMatch(text -> text.contains("voogdij") || text.contains("belang van het kind"))
                .noneMatch(text -> text.contains("macht van de staat"));
    }

    @Test
    void what_changes_no_finding_comes_after_what_nobody_examined() {
        CaseFile caseFile = Examples.advisory("other-ground-there-not-shown").caseFile();
        CaseAlternative named = caseFile.alternatives().get(0);
        Map<LimbAspect, AspectOnFile> fewer = new EnumMap<>(named.aspects());
        fewer.remove(LimbAspect.TRAVEL);
        CaseAlternative notExamined =
                CaseAlternative.builder(named).aspects(fewer).build();
        String text = text(Examples.WEEGSCHAAL.assess(
                CaseFile.builder(caseFile).alternatives(List.of(notExamined)).build()));

        assertThat(text.indexOf("Niet aangetoond, want nog niet onderzocht: feitelijk en wettelijk kunnen reizen"))
                .isPositive()
                .isLessThan(text.indexOf("De weg naar het gebied van herkomst is niet beoordeeld. ["));
    }

    @Test
    void of_who_is_not_a_civilian_no_circumstance_is_asked_to_be_weighed() {
        assertThat(text("not-a-civilian-strong-element"))
                .contains("Nog te doen: Ga zelf na wat nog niet is gevraagd; uit het dossier volgt nu geen vraag.")
                .doesNotContain("weegt. Het gaat om", "De weg naar het gebied van herkomst is niet beoordeeld");
    }

    @Test
    void the_actors_of_each_ground_are_said_by_themselves() {
        CaseFile caseFile = Examples.advisory("other-ground-there-not-shown").caseFile();
        CaseFile withoutActors = CaseFile.builder(caseFile)
                .otherGround(OtherGroundOnFile.builder(caseFile.otherGround())
                        .actors(Set.of())
                        .build())
                .build();

        assertThat(text(Examples.WEEGSCHAAL.assess(withoutActors)))
                .contains("Wie de actor van ernstige schade is, is nog niet voor elke grond bekend.")
                .contains("Actor op de andere grond: nog niet bekend.")
                .doesNotContain("als onbekend genomen: Actor van ernstige schade");
    }

    private static String nothingMissing() {
        return Examples.WEEGSCHAAL.words().text("explain.nothing-missing").nl();
    }

    private static String text(String name) {
        return text(Examples.advisory(name));
    }

    private static String text(Advisory advisory) {
        return advisory.explanation().in(Language.NL).replaceAll("\\s+", " ");
    }
}
