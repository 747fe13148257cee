package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;

/** G4 and G5: more violence, and more or better shown circumstances, never make the advice less protective. */
class MonotonyGuardrailsTest {
    /** Three areas under government control that differ in their gradation: 1, 2 and 3 on every day until review. */
    private static final List<AreaCode> BY_GRADATION =
            List.of(new AreaCode("UA-59/SUMY"), new AreaCode("UA-30"), new AreaCode("UA-46"));

    private static final AreaCode ELSEWHERE = new AreaCode("UA-63/LOZOVA");

    @Property
    void g4_a_higher_gradation_never_makes_the_advice_less_protective(@ForAll("bearingEverywhere") CaseFile caseFile) {
        CaseFile templates = Change.alternatives(caseFile, List.of());
        List<Advisory> home = BY_GRADATION.stream()
                .map(area -> Library.assess(Moved.home(templates, area)))
                .toList();
        for (int i = 1; i < home.size(); i++) {
            assertThat(Protection.of(home.get(i - 1).risk().code()))
                    .isGreaterThanOrEqualTo(Protection.of(home.get(i).risk().code()));
        }
    }

    @Property
    void g4_a_higher_gradation_there_never_makes_the_advice_on_an_alternative_less_protective(
            @ForAll("bearingEverywhere") CaseFile caseFile) {
        CaseFile fromGradationOne = Moved.home(caseFile, new AreaCode("UA-63"));
        List<AlternativeCode> there = BY_GRADATION.stream()
                .map(area -> Library.assess(Moved.alternative(fromGradationOne, area)))
                .map(advisory -> advisory.alternatives().get(0).finding().code())
                .toList();
        for (int i = 1; i < there.size(); i++) {
            if (there.get(i) != AlternativeCode.NOT_REACHED) {
                assertThat(Protection.of(there.get(i - 1))).isGreaterThanOrEqualTo(Protection.of(there.get(i)));
            }
        }
    }

    @Property
    void g5_one_more_element_never_makes_the_advice_less_protective(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile, @ForAll("elements") CaseElement more) {
        // The first element of a kind that was not asked about, and the first on the age, answer an open point as well.
        Assume.that(caseFile.elements().stream().anyMatch(element -> element.kind() == more.kind()));
        List<CaseElement> elements = new ArrayList<>(caseFile.elements());
        elements.add(more);
        if (caseFile.country().equals(Country.UKRAINE.code())) {
            neverLess(caseFile, Change.elements(caseFile, elements));
        }
    }

    @Property
    void g5_a_stronger_element_never_makes_the_advice_less_protective(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile, @ForAll Strength strength) {
        for (int i = 0; i < Math.min(1, caseFile.elements().size()); i++) {
            CaseElement element = caseFile.elements().get(i);
            if (strength.compareTo(element.strength()) > 0) {
                neverLess(caseFile, Change.element(caseFile, i, weak -> ChangeElement.strength(weak, strength)));
            }
        }
    }

    @Property
    void g5_better_evidence_for_an_element_never_makes_the_advice_less_protective(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile, @ForAll EvidenceState evidence) {
        for (int i = 0; i < Math.min(1, caseFile.elements().size()); i++) {
            CaseElement element = caseFile.elements().get(i);
            if (evidence.compareTo(element.evidence()) > 0 && !isLeftOut(caseFile, element)) {
                neverLess(caseFile, Change.element(caseFile, i, poor -> ChangeElement.evidence(poor, evidence)));
            }
        }
    }

    /** The one step that the proof leaves out too (docs/proof.md): what an officer's test named was tested as the evidence stood. */
    private static boolean isLeftOut(CaseFile caseFile, CaseElement element) {
        return element.evidence() == EvidenceState.STATED
                && caseFile.tests().stream().anyMatch(test -> test.elements().contains(element.id()));
    }

    @Provide
    Arbitrary<CaseFile> bearingEverywhere() {
        return Arbitraries.of(Mood.class)
                .flatMap(mood -> CaseFiles.from(mood, Country.UKRAINE, Optional.of(ELSEWHERE)))
                .map(caseFile -> Change.elements(
                        caseFile,
                        caseFile.elements().stream()
                                .map(element -> ChangeElement.bearing(element, new Bearing.Everywhere()))
                                .toList()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<CaseElement> elements() {
        return Arbitraries.of(Mood.class)
                .flatMap(mood -> new RandomElements(mood, Country.UKRAINE, Optional.empty()).one())
                .withoutEdgeCases();
    }

    private static void neverLess(CaseFile before, CaseFile after) {
        Advisory less = Library.assess(before);
        Advisory more = Library.assess(after);

        assertThat(Protection.of(more.risk().code()))
                .isGreaterThanOrEqualTo(Protection.of(less.risk().code()));
        for (int i = 0; i < less.alternatives().size(); i++) {
            AlternativeCode with = more.alternatives().get(i).finding().code();
            AlternativeCode without = less.alternatives().get(i).finding().code();
            if (without != AlternativeCode.NOT_REACHED) {
                assertThat(Protection.of(with)).isGreaterThanOrEqualTo(Protection.of(without));
            }
        }
    }
}
