package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseAlternativeBuilder;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.TestConclusion;
import org.junit.jupiter.api.Test;

/** No policy names the areas of a country without one, and what the officer found on each of them counts all the same. */
class NamelessAreaTest {
    private static final AreaCode HOME = new AreaCode("YE-TA");
    private static final AreaCode ONE = new AreaCode("YE-HD");
    private static final AreaCode OTHER = new AreaCode("YE-MR");

    @Test
    void the_officers_own_test_of_each_area_concludes_without_a_policy() {
        CaseFile caseFile = CaseFile.builder(
                        new CaseReference("TEST-1"),
                        new CountryCode("YE"),
                        LocalDate.of(2025, 12, 1),
                        LocalDate.of(2026, 8, 17))
                .home(HOME)
                .applicant(new Applicant(Answer.YES, Answer.NO))
                .actor(ActorKind.NON_STATE)
                .nothingRaised(ElementKind.values())
                .tests(List.of(
                        test(OTHER, TestConclusion.NOT_SUBSTANTIATED),
                        test(HOME, TestConclusion.REAL_RISK_INDICATED),
                        test(ONE, TestConclusion.REAL_RISK_INDICATED)))
                .alternatives(List.of(everyLimbFound(OTHER), everyLimbFound(ONE)))
                .build();

        Advisory advisory = Weegschaal.withBundledPolicies().assess(caseFile);

        assertThat(advisory.risk().code()).isEqualTo(RiskCode.REAL_RISK_INDICATED);
        assertThat(advisory.alternatives())
                .extracting(alternative -> alternative.finding().code())
                .containsExactly(AlternativeCode.NOT_DEMONSTRATED, AlternativeCode.MAY_BE_CONSIDERED);
    }

    private static CaseTest test(AreaCode area, TestConclusion conclusion) {
        return CaseTest.builder(area, new FreeText("Attacks on roads."), conclusion, new FreeText("Both together."))
                .source(new FreeText("Report R-1"))
                .build();
    }

    private static CaseAlternative everyLimbFound(AreaCode area) {
        CaseAlternativeBuilder alternative = CaseAlternative.builder(area).rebuttal(RebuttalState.NONE_MADE, "Heard.");
        for (LimbAspect aspect : LimbAspect.values()) {
            if (aspect.limb() != Limb.UNACCOMPANIED_MINOR && aspect != LimbAspect.EFFECTIVE_PROTECTION) {
                alternative.aspect(aspect, AspectState.FOUND, "Examined.");
            }
        }
        return alternative.build();
    }
}
