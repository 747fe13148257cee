package nl.weegschaal.engine.guard;

import static nl.weegschaal.model.vocabulary.AlternativeCode.MAY_BE_CONSIDERED;
import static nl.weegschaal.model.vocabulary.AlternativeCode.NOT_REACHED;
import static nl.weegschaal.model.vocabulary.RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE;
import static nl.weegschaal.model.vocabulary.RiskCode.REAL_RISK_INDICATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** G7 to G10: what may be said of an internal protection alternative, seen from the case file. */
class AlternativeGuardrailsTest {
    private static final Set<LimbAspect> ALWAYS_NEEDED = EnumSet.complementOf(EnumSet.of(
            LimbAspect.EFFECTIVE_PROTECTION, LimbAspect.BEST_INTERESTS_OF_CHILD, LimbAspect.CARE_AND_CUSTODY));

    @Property
    void g7_the_alternative_is_not_reached_before_a_real_risk_is_indicated(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Advisory advisory = Library.assess(caseFile);

        assertThat(advisory.alternatives())
                .isNotEmpty()
                .allSatisfy(alternative -> assertThat(alternative.finding().code() == NOT_REACHED)
                        .isEqualTo(advisory.risk().code() != REAL_RISK_INDICATED
                                && caseFile.otherGround().state() != OtherGroundState.STATED));
    }

    @Property
    void g8_the_alternative_may_be_considered_only_if_every_limb_is_found_and_the_same_person_runs_no_such_risk_there(
            @ForAll("nearlyAllFound") CaseFile caseFile) {
        for (CaseAlternative considered : considered(caseFile)) {
            boolean isOnOtherGround = caseFile.otherGround().state() == OtherGroundState.STATED;
            assertThat(ALWAYS_NEEDED)
                    .filteredOn(aspect -> isOnOtherGround || aspect != LimbAspect.ABSENCE_ON_OTHER_GROUND)
                    .allSatisfy(aspect -> assertThat(considered.state(aspect)).isEqualTo(AspectState.FOUND));
            assertThat(considered.rebuttal().state()).isIn(RebuttalState.NONE_MADE, RebuttalState.WEIGHED_NOT_ACCEPTED);
            // The officer's own test concludes in another area, and at home only where policy gives no starting point.
            Optional<CaseTest> tested = caseFile.test(considered.area());
            if (tested.isPresent()) {
                assertThat(tested.get().conclusion()).isEqualTo(TestConclusion.NOT_SUBSTANTIATED);
                continue;
            }
            CaseFile samePersonThere = Change.home(caseFile, considered.area(), List.of());
            assertThat(Library.assess(samePersonThere).risk().code()).isEqualTo(NOT_SUBSTANTIATED_ON_PRESENT_FILE);
        }
    }

    @Property
    void g9_the_state_as_actor_without_a_clearly_established_exception_is_never_may_be_considered(
            @ForAll("nearlyAllFound") CaseFile caseFile, @ForAll Set<ActorKind> others) {
        Set<ActorKind> actors = EnumSet.of(ActorKind.STATE_OR_ITS_AGENTS);
        actors.addAll(others);
        CaseFile againstTheState = Change.actors(caseFile, actors);

        // Reached on another ground alone, the alternative is asked about the actors on that ground.
        boolean onThisGround = Library.assess(againstTheState).risk().code() == REAL_RISK_INDICATED;
        List<CaseAlternative> considered = onThisGround ? considered(againstTheState) : List.of();
        assertThat(considered)
                .allSatisfy(alternative -> assertThat(StateActorExceptionKind.values())
                        .anyMatch(kind -> alternative.establishment(kind) == Establishment.CLEARLY_ESTABLISHED));
    }

    @Property
    void g10_an_unaccompanied_minor_without_the_care_finding_is_never_may_be_considered(
            @ForAll("nearlyAllFound") CaseFile caseFile, @ForAll Answer civilian) {
        CaseFile ofAMinor = Change.applicant(caseFile, new Applicant(Answer.YES, Answer.YES));

        assertThat(considered(ofAMinor)).allSatisfy(alternative -> {
            assertThat(alternative.state(LimbAspect.CARE_AND_CUSTODY)).isEqualTo(AspectState.FOUND);
            assertThat(alternative.state(LimbAspect.BEST_INTERESTS_OF_CHILD)).isEqualTo(AspectState.FOUND);
        });
        CaseFile maybeAMinor = Change.applicant(caseFile, new Applicant(civilian, Answer.UNKNOWN));
        assertThat(considered(maybeAMinor)).isEmpty();
    }

    /** From an area with gradation 1 to one with gradation 2 or 3: here the alternative may be considered quite often. */
    @Provide
    Arbitrary<CaseFile> nearlyAllFound() {
        return CaseFiles.from(Mood.MOSTLY_FOUND, Country.UKRAINE, Optional.of(new AreaCode("UA-59/SUMY")));
    }

    private static List<CaseAlternative> considered(CaseFile caseFile) {
        Advisory advisory = Library.assess(caseFile);
        List<CaseAlternative> named = caseFile.alternatives().stream()
                .sorted(Comparator.comparing(CaseAlternative::area))
                .toList();
        List<CaseAlternative> considered = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (advisory.alternatives().get(i).finding().code() == MAY_BE_CONSIDERED) {
                considered.add(named.get(i));
            }
        }
        return considered;
    }
}
