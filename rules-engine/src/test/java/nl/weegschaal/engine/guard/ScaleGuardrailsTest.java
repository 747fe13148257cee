package nl.weegschaal.engine.guard;

import static nl.weegschaal.model.vocabulary.RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE;
import static nl.weegschaal.model.vocabulary.RiskCode.REAL_RISK_INDICATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.weegschaal.engine.guard.Areas.Examined;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;

/** G3, G6, G11 and G12, for the home area and for every area named as alternative. */
class ScaleGuardrailsTest {
    @Property
    void g3_gradation_one_and_a_civilian_from_that_area_means_a_real_risk_is_indicated(
            @ForAll("civiliansFromGradationOne") CaseFile caseFile) {
        for (Examined area : Areas.of(caseFile, Library.assess(caseFile))) {
            if (area.gradation().filter("1"::equals).isPresent()) {
                assertThat(area.advice().risk().code()).isEqualTo(REAL_RISK_INDICATED);
            }
        }
    }

    @Property
    void g6_what_is_unknown_or_unexamined_never_leads_to_a_negative(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        // Who is not a civilian fails a condition of the article, whatever the elements.
        Assume.that(caseFile.applicant().civilian() != Answer.NO);
        for (Examined area : Areas.of(caseFile, Library.assess(caseFile))) {
            if (somethingIsOpen(area)) {
                assertThat(area.advice().risk().code()).isNotEqualTo(NOT_SUBSTANTIATED_ON_PRESENT_FILE);
            }
        }
    }

    @Property
    void g11_no_gradation_designated_never_ends_the_assessment_without_the_officers_own_test(
            @ForAll("fromUndesignatedAreas") CaseFile caseFile) {
        for (Examined area : Areas.of(caseFile, Library.assess(caseFile))) {
            if (area.gradation().filter("none-designated"::equals).isPresent() && !area.isTested()) {
                assertThat(area.advice().risk().code()).isNotEqualTo(NOT_SUBSTANTIATED_ON_PRESENT_FILE);
            }
        }
    }

    @Property
    void g12_a_stale_or_missing_policy_never_yields_a_negative_by_itself(@ForAll("decidedAnyDay") CaseFile caseFile) {
        for (Examined area : Areas.of(caseFile, Library.assess(caseFile))) {
            if (area.gradation().isEmpty() && !area.isTested()) {
                assertThat(area.advice().risk().code()).isNotEqualTo(NOT_SUBSTANTIATED_ON_PRESENT_FILE);
            }
        }
    }

    @Provide
    Arbitrary<CaseFile> civiliansFromGradationOne() {
        List<AreaCode> areas = List.of(
                new AreaCode("UA-63"),
                new AreaCode("UA-59/SUMY"),
                new AreaCode("UA-14/BAKHMUT"),
                new AreaCode("UA-12"));
        Arbitrary<CaseFile> ukraine = Arbitraries.of(Mood.class)
                .flatMap(mood -> Arbitraries.of(areas)
                        .flatMap(home -> CaseFiles.from(mood, Country.UKRAINE, Optional.of(home))));
        Arbitrary<CaseFile> sudan = Arbitraries.of(Mood.class)
                .flatMap(mood -> CaseFiles.from(mood, Country.SUDAN, Optional.of(new AreaCode("SD-KH"))));
        return Arbitraries.oneOf(List.of(ukraine, sudan))
                .map(caseFile -> Change.applicant(
                        caseFile, new Applicant(Answer.YES, caseFile.applicant().unaccompaniedMinor())))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<CaseFile> fromUndesignatedAreas() {
        return Arbitraries.of(Mood.class)
                .flatMap(mood -> CaseFiles.from(mood, Country.SUDAN))
                .withoutEdgeCases();
    }

    /** Half of these are decided after the review date of the policy, in areas that differ in their own dates. */
    @Provide
    Arbitrary<CaseFile> decidedAnyDay() {
        return CaseFiles.countries()
                .flatMap(country -> CaseFiles.from(Mood.MOSTLY_FOUND, country)
                        .flatMap(caseFile -> Arbitraries.integers()
                                .between(0, country.days(false))
                                .map(day -> Change.decision(
                                        caseFile,
                                        country.firstDay().minusDays(100),
                                        country.firstDay().plusDays(day)))))
                .withoutEdgeCases();
    }

    private static boolean somethingIsOpen(Examined area) {
        CaseFile caseFile = area.caseFile();
        return area.area().isEmpty()
                || caseFile.applicant().civilian() == Answer.UNKNOWN
                || caseFile.decision().isBefore(caseFile.lodged())
                || area.bearing().anyMatch(element -> element.conflict() == EvidenceConflict.UNRESOLVED)
                || area.notRefuted().anyMatch(element -> isOpen(element, area) || area.passedOver(element));
    }

    private static boolean isOpen(CaseElement element, Examined area) {
        return element.evidence() == EvidenceState.STATED
                || (element.strength() == Strength.NOT_ASSESSED && !area.judges(element))
                || element.nexus().isEmpty();
    }
}
