package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.explain.Comparison;
import nl.weegschaal.engine.explain.ComparisonMark;
import nl.weegschaal.engine.explain.Missing;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which condition an alternative lacks is said under its finding, and of several areas in one table. */
class SeveralAreasTest {
    private static final Set<DemonstrationGap> OF_NO_CONDITION = Set.of(
            DemonstrationGap.NO_AREA_NAMED,
            DemonstrationGap.REAL_RISK_THERE,
            DemonstrationGap.STATE_ACTOR,
            DemonstrationGap.REBUTTAL_ACCEPTED,
            DemonstrationGap.POLICY_CONDITION);

    static List<String> names() {
        return Examples.names();
    }

    @Test
    void under_the_finding_stands_which_condition_was_not_shown_and_which_is_open() {
        assertThat(inOneLine("several-alternatives"))
                .contains("Het alternatief kan op dit dossier niet worden tegengeworpen. [3][2] (m)"
                        + " - Niet aangetoond: toelating.")
                .contains("[3][2] (k) - De partij die het beleid noemt, heeft zeggenschap in dit gebied.");
        assertThat(inOneLine("alternative-not-heard-actor-unknown"))
                .contains("Nog te onderzoeken:", "wat de aanvrager over dit gebied zegt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_alternative_that_falls_short_names_what_it_lacks(String name) {
        Advisory advisory = Examples.advisory(name);
        String text = inOneLine(name);
        long lacking = advisory.alternatives().stream()
                .filter(alternative -> alternative.finding().code().isReached())
                .filter(alternative -> alternative.finding().code() != AlternativeCode.MAY_BE_CONSIDERED)
                .filter(alternative -> !Comparison.isExcluded(alternative))
                .count();

        assertThat(Stream.of(text.split("BEVINDING: (Het alternatief is niet|Er is over het andere)", -1))
                        .skip(1)
                        .filter(found ->
                                found.contains(" - Niet aangetoond: ") || found.contains(" - Nog te onderzoeken: ")))
                .hasSize((int) lacking);
    }

    @Test
    void what_is_about_no_condition_has_a_name_of_its_own() {
        List<Enum<?>> codes = new ArrayList<>(OF_NO_CONDITION);
        codes.addAll(List.of(ExaminationGround.values()));

        assertThat(codes)
                .allSatisfy(code -> assertThat(Examples.WEEGSCHAAL.words().unmet(code))
                        .as(code.name())
                        .get()
                        .satisfies(name -> assertThat(name.nl().split(" ")).hasSizeLessThan(14))
                        .satisfies(name -> assertThat(name.nl()).doesNotEndWith(".")));
    }

    @Test
    void an_area_that_the_policy_excludes_waits_for_no_examination() {
        List<Comparison.Row> rows = rows("several-alternatives");

        assertThat(rows)
                .extracting(row -> row.cells().get(0).mark())
                .hasSizeGreaterThan(9)
                .containsOnly(ComparisonMark.EXCLUDED);
        assertThat(inOneLine("several-alternatives"))
                .contains("x = het beleid sluit dit gebied uit")
                .contains("niet nodig: het beleid sluit het uit.")
                .doesNotContain("Nog niet onderzocht:", "de aanvrager is nog niet gehoord");
    }

    @Test
    void the_table_says_whether_the_applicant_was_heard() {
        assertThat(marks(rows("several-alternatives"), "gehoord, en het weerwoord gewogen"))
                .containsExactly(ComparisonMark.EXCLUDED, ComparisonMark.SHOWN, ComparisonMark.SHOWN);
        assertThat(marks(rows("alternative-not-heard-actor-unknown"), "gehoord, en het weerwoord gewogen"))
                .containsExactly(ComparisonMark.NOT_EXAMINED);
        assertThat(marks(rows("alternative-rebuttal-accepted"), "gehoord, en het weerwoord gewogen"))
                .containsExactly(ComparisonMark.NOT_SHOWN);
    }

    @Test
    void the_state_has_a_row_only_where_it_may_be_the_actor() {
        String state = "de staat is niet de actor, of zijn macht is beperkt";

        assertThat(marks(rows("sudan-state-actor-without-exception"), state)).containsExactly(ComparisonMark.NOT_SHOWN);
        assertThat(marks(rows("sudan-state-actor-with-exception"), state)).containsExactly(ComparisonMark.SHOWN);
        assertThat(marks(rows("alternative-not-heard-actor-unknown"), state))
                .containsExactly(ComparisonMark.NOT_EXAMINED);
        assertThat(marks(rows("several-alternatives"), state)).isEmpty();
    }

    @Test
    void the_state_as_actor_weighs_on_each_area_that_the_policy_does_not_exclude() {
        CaseFile several = Examples.advisory("several-alternatives").caseFile();
        Advisory ofState = Examples.WEEGSCHAAL.assess(CaseFile.builder(several)
                .actors(Set.of(ActorKind.STATE_OR_ITS_AGENTS))
                .build());

        assertThat(marks(rows(ofState), "de staat is niet de actor, of zijn macht is beperkt"))
                .endsWith(ComparisonMark.NOT_SHOWN, ComparisonMark.NOT_SHOWN);
    }

    @Test
    void where_the_file_points_to_a_risk_there_its_absence_is_not_called_unexamined() {
        assertThat(marks(
                        rows("gradation-three-family-in-line-of-fire"),
                        "het ontbreken van een reëel risico voor deze aanvrager"))
                .containsExactly(ComparisonMark.RISK_THERE);
    }

    @Test
    void an_alternative_that_fell_by_the_rebuttal_waits_for_nothing_more() {
        CaseFile accepted = Examples.advisory("alternative-rebuttal-accepted").caseFile();
        Advisory advisory = Examples.WEEGSCHAAL.assess(withoutFindings(accepted));

        assertThat(rows(advisory))
                .flatExtracting(Comparison.Row::cells)
                .extracting(Comparison.Cell::mark)
                .doesNotContain(ComparisonMark.NOT_EXAMINED);
        assertThat(Missing.in(advisory.alternatives().get(0)))
                .extracting(finding -> (Object) finding.code())
                .containsExactly(DemonstrationGap.REBUTTAL_ACCEPTED);
    }

    private static CaseFile withoutFindings(CaseFile caseFile) {
        return CaseFile.builder(caseFile)
                .alternatives(caseFile.alternatives().stream()
                        .map(named ->
                                CaseAlternative.builder(named).aspects(Map.of()).build())
                        .toList())
                .build();
    }

    private static List<ComparisonMark> marks(List<Comparison.Row> rows, String condition) {
        return rows.stream()
                .filter(row -> row.condition().nl().equals(condition))
                .flatMap(row -> row.cells().stream())
                .map(Comparison.Cell::mark)
                .toList();
    }

    private static List<Comparison.Row> rows(String name) {
        return rows(Examples.advisory(name));
    }

    private static List<Comparison.Row> rows(Advisory advisory) {
        return Comparison.rows(Examples.WEEGSCHAAL.words(), advisory.alternatives(), advisory.caseFile());
    }

    private static String inOneLine(String name) {
        return Examples.advisory(name).explanation().in(Language.NL).replaceAll("\\s+", " ");
    }
}
