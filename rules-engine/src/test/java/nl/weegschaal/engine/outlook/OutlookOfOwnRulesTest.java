package nl.weegschaal.engine.outlook;

import static nl.weegschaal.model.vocabulary.AlternativeCode.MAY_BE_CONSIDERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.outlook.OtherOutcome;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.LimbAspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outlook under a policy whose own rules read what the general rules on alternatives do not. */
class OutlookOfOwnRulesTest {
    private static final Path BUNDLED =
            Path.of("../rules-drl/src/main/resources/weegschaal/policies/ukraine-2026-07-02");

    @TempDir
    private Path folder;

    @Test
    void an_adult_who_turned_out_to_be_a_minor_has_an_age_that_is_known() throws IOException {
        copy(BUNDLED, folder.resolve("ukraine-2026-07-02"));
        Files.writeString(folder.resolve("ukraine-2026-07-02/rules/ukraine-age-not-known.drl"), """
                package nl.weegschaal.rules.policy.ukraine;

                import nl.weegschaal.model.fact.*;
                import nl.weegschaal.model.vocabulary.*;

                rule "ukraine-age-not-known"
                    @Question("limbs")
                    @Status("illustrative")
                    @Sources("project/illustration")
                    @Nl("In dit voorbeeld wordt eerst onderzocht hoe oud de aanvrager is.")
                    @En("In this example it is examined first how old the applicant is.")
                when
                    AlternativeReached()
                    ApplicantFacts(age == AgeOnFile.NOT_KNOWN)
                then
                    insert(new ExaminationNeeded(ExaminationGround.NAMED_BY_POLICY));
                end
                """);
        Weegschaal weegschaal = Weegschaal.withPolicies(folder);

        Outlook outlook = weegschaal.outlook(weegschaal.assess(withWhatAMinorNeeds()));

        assertThat(outlook.runs())
                .flatExtracting(RunOutlook::others)
                .filteredOn(other -> other.finding().equals(new AlternativeFinding(MAY_BE_CONSIDERED)))
                .flatExtracting(OtherOutcome::smallest)
                .extracting(set -> set.changes().stream().map(Change::place).toList())
                .contains(List.of("applicant/unaccompaniedMinor"));
    }

    private static CaseFile withWhatAMinorNeeds() {
        CaseFile adult = ExampleCases.read("alternative-every-limb-found");
        CaseAlternative alternative = CaseAlternative.builder(
                        adult.alternatives().get(0))
                .aspect(LimbAspect.BEST_INTERESTS_OF_CHILD, AspectState.FOUND, "Onderzocht.")
                .aspect(LimbAspect.CARE_AND_CUSTODY, AspectState.FOUND, "Onderzocht.")
                .build();
        return CaseFile.builder(adult).alternatives(List.of(alternative)).build();
    }

    /** All but the scenarios, which are of the policy without this rule. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(path -> !path.toString().contains("scenarios")).forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
