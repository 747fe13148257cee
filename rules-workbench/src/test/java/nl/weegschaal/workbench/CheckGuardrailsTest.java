package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy whose rules do not keep a guardrail in every case is refused, and the case is shown. */
class CheckGuardrailsTest {
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
                .contains("  guardrails: not all of them hold\n");
        assertThat(disk.resolve("examples/EXAMPLE-G4-A.json")).exists();
        assertThat(disk.resolve("examples/EXAMPLE-G4-B.json")).exists();
    }
}
