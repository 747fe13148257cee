package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.HowKnown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guardrail is complete when it is known to hold of rules, is held against every advisory, has a source and is documented. */
class EveryGuardrailTest {
    /** The guardrails that no single advisory can show, each with the reason. */
    private static final Map<Guardrail, String> NOT_IN_ONE_ADVISORY = Map.of(
            Guardrail.G13,
            "it compares two cases; what must make no difference is no fact of a run, so that nothing of it is in an advisory");

    /** The guardrails that a claim of the prover names. */
    private static final Set<String> CLAIMED = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.weegschaal.engine.prove")
                    .stream()
                    .filter(type -> type.getSimpleName().matches(".*Claims|BreachCollector"))
                    .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                    .map(JavaAccess::getTarget)
                    .filter(field -> field.getOwner().isEquivalentTo(Guardrail.class))
                    .map(field -> field.getName())
                    .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    void is_claimed_by_the_prover_just_if_it_is_worked_out_over_every_case(Guardrail guardrail) {
        assertThat(CLAIMED.contains(guardrail.name()))
                .as(
                        "%s is known by %s. What is worked out over every case must be claimed in a class of"
                                + " nl.weegschaal.engine.prove whose name ends in Claims, and broken by two seeded faults in"
                                + " seeded-faults; what is known otherwise is not claimed, and AboutGuardrail says why it holds",
                        guardrail, guardrail.known())
                .isEqualTo(guardrail.known() == HowKnown.EVERY_CASE);
    }

    @ParameterizedTest
    @EnumSource
    void is_held_against_every_advisory_or_cannot_be(Guardrail guardrail) {
        assertThat(new Guardrails().held().contains(guardrail))
                .as(
                        "%s must be held against each advisory before it leaves: add it to GuardMessage and to"
                                + " ScaleGuardrails, AlternativeGuardrails or ReasonGuardrails. If one advisory cannot show it,"
                                + " list it in this test with the reason",
                        guardrail)
                .isNotEqualTo(NOT_IN_ONE_ADVISORY.containsKey(guardrail));
    }

    @ParameterizedTest
    @EnumSource
    void has_sources_that_are_in_the_catalogue(Guardrail guardrail) {
        assertThat(guardrail.sources())
                .isNotEmpty()
                .isSubsetOf(BundledRules.GENERAL.sources().ids());
    }

    @ParameterizedTest
    @EnumSource
    void has_words_if_a_case_can_show_that_it_does_not_hold(Guardrail guardrail) {
        assertThat(BundledRules.GENERAL.words().keys().contains("Guardrail." + guardrail.name()))
                .as("Guardrail.%s in words.nl.properties and words.en.properties", guardrail)
                .isEqualTo(guardrail.known() == HowKnown.EVERY_CASE);
    }

    @ParameterizedTest
    @EnumSource
    void stands_in_the_pages_for_auditors_and_on_proofs(Guardrail guardrail) throws IOException {
        for (String page : List.of("auditor.md", "proof.md")) {
            assertThat(Files.readString(Path.of("../docs", page)).lines())
                    .as("a row for %s in a table of docs/%s", guardrail, page)
                    .anyMatch(line -> line.startsWith("| " + guardrail + " "));
        }
    }
}
