package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PolicyCopy;
import nl.weegschaal.workbench.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy whose rules do not keep a guardrail in every case is refused, and the case is shown. */
class CheckGuardrailsTest {
    private static final String KEPT = "guardrail-g4-alternative-compared.json";
    private static final String UKRAINE = "ukraine-2026-07-02";

    /** Where nobody says who holds power, gradation 3 is excluded and gradation 2 is not. */
    private static final String RULE = """
            rule "ukraine-lowest-gradation"
                @Question("alternative-policy")
                @Status("illustrative")
                @Sources("project/illustration")
                @Nl("In deze illustratie is een gebied met gradatie 3 geen alternatief.")
                @En("In this illustration an area with gradation 3 is no alternative.")
            when
                AlternativeReached()
                AreaGradation(gradation == Gradation.THREE)
            then
                insert(new AlternativeExcluded(ExclusionGround.AREA));
            end
            """;

    @TempDir
    private Path disk;

    @Test
    void the_smallest_neighbouring_cases_are_shown_with_what_the_rules_make_of_them() {
        PolicyCopy policy = PolicyCopy.of(UKRAINE, disk.resolve(UKRAINE));
        policy.write("rules/lowest.drl", RULE);

        Outcome outcome = Command.withoutRules().run("check", policy.folder(), "--examples", disk.resolve("examples"));

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("guardrail-broken, error, ")
                .contains("rules/lowest.drl:8:5\n")
                .contains(
                        "guardrail G4 does not hold (about an alternative): The scale follows the gradation, and a higher")
                .contains("  source: cjeu/c-465-07/39\n")
                .contains("the first case:", "the second case is the same, but for:", "from that follows:")
                .contains("- ukraine-lowest-gradation (")
                .contains(
                        "  cannot be kept as a scenario: the tables of this policy do not have all that this case needs\n")
                .contains("  guardrails: not all of them hold\n");
        assertThat(disk.resolve("examples/EXAMPLE-G4-A.json")).exists();
        assertThat(disk.resolve("examples/EXAMPLE-G4-B.json")).exists();
    }

    @Test
    void the_case_is_kept_as_a_scenario_that_fails_and_is_never_overwritten() throws IOException {
        PolicyCopy policy = PolicyCopy.of(UKRAINE, disk.resolve(UKRAINE));
        policy.delete("alternatives.csv");
        policy.deleteScenarios();
        policy.write("rules/lowest.drl", RULE);
        Path scenarios = policy.folder().resolve("scenarios");

        Outcome first = check(policy, "--keep", scenarios, "--format", "json");

        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("\"scenario\": \"" + KEPT + "\"");
        assertThat(PublishedSchema.byName("check").problems(first.out())).isEmpty();

        String edited = policy.read("scenarios/" + KEPT).replace("\"title\": {", "\"title\":\n{");
        policy.write("scenarios/" + KEPT, edited);
        Outcome faulty = check(policy, "--keep", scenarios, "--lang", "nl");

        assertThat(faulty.exit()).isEqualTo(2);
        assertThat(faulty.out())
                .contains("scenario-failed, fout, ", "scenarios/" + KEPT, "  verwacht: ten minste EXCLUDED_BY_POLICY\n")
                .contains("  als scenario te bewaren met --keep DIR: " + KEPT + "\n");
        assertThat(faulty.err())
                .contains(
                        KEPT
                                + ": hier staat al een bestand met deze naam en een andere inhoud; het is gelaten zoals het is");
        assertThat(policy.read("scenarios/" + KEPT)).isEqualTo(edited);
    }

    private static Outcome check(PolicyCopy policy, Object... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "check";
        arguments[1] = policy.folder();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Command.withoutRules().run(arguments);
    }
}
