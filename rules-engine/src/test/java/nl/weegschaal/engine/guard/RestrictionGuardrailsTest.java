package nl.weegschaal.engine.guard;

import static nl.weegschaal.model.vocabulary.AlternativeCode.MAY_BE_CONSIDERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** What a policy says of alternatives is positively answered before one may be considered. */
class RestrictionGuardrailsTest {
    private static final List<AreaCode> ROUTES_TO_AVOID = List.of(new AreaCode("UA-18"), new AreaCode("UA"));

    @Property
    void g8_an_alternative_is_considered_only_if_everything_that_the_policy_asks_is_positively_answered(
            @ForAll("nearlyAllFound") CaseFile caseFile) {
        for (AlternativeAdvice advice : Library.assess(caseFile).alternatives()) {
            if (advice.finding().code() == MAY_BE_CONSIDERED) {
                AreaCode area =
                        advice.there().orElseThrow().area().orElseThrow().code();
                CaseAlternative named = caseFile.alternatives().stream()
                        .filter(alternative -> alternative.area().equals(area))
                        .findFirst()
                        .orElseThrow();
                assertThat(leavesRoom(caseFile, named)).as(area.value()).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<CaseFile> nearlyAllFound() {
        return CaseFiles.from(Mood.MOSTLY_FOUND, Country.UKRAINE, Optional.of(new AreaCode("UA-59/SUMY")));
    }

    /** The lines of the bundled table, written a second time. */
    private static boolean leavesRoom(CaseFile caseFile, CaseAlternative named) {
        LocalDate day = caseFile.decision();
        boolean fits = switch (named.area().value()) {
            case "UA-05", "UA-09", "UA-40", "UA-43", "UA-14", "UA-63", "UA-65" -> false;
            case "UA-26" -> !day.isAfter(LocalDate.of(2026, 7, 31)) && found(named, "housing");
            case "UA-35" -> named.policy().individualLeads().state() == AspectState.FOUND;
            case "UA-53" -> caseFile.applicant().has(new PolicyTerm("single-parent")) == Answer.NO;
            case "UA-68" ->
                named.transitRoute()
                        .filter(route -> route.stream().noneMatch(ROUTES_TO_AVOID::contains))
                        .isPresent();
            case "UA-71" -> found(named, "housing") && found(named, "registration");
            default -> true;
        };
        return fits && day.isBefore(LocalDate.of(2026, 12, 15));
    }

    private static boolean found(CaseAlternative named, String condition) {
        return named.policy().state(new PolicyTerm(condition)) == AspectState.FOUND;
    }
}
