package nl.weegschaal.workbench.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PolicyCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountabilityCommandTest {
    private static final Outcome DONE = new Outcome(0, "", "");

    @TempDir
    private Path disk;

    @Test
    void pages_are_written_and_a_completed_one_stays_as_it_is() throws IOException {
        Path out = disk.resolve("account");
        assertThat(accountability("--out", out)).isEqualTo(DONE);
        Path register = out.resolve("algorithm-register.md");
        assertThat(Files.readString(register)).contains("### Menselijke tussenkomst");
        Files.writeString(register, "completed");

        Outcome outcome = accountability("--out", out);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err().lines())
                .as("the other pages stand there as they would be written")
                .singleElement()
                .asString()
                .contains("algorithm-register.md", "it is left as it is");
        assertThat(register).hasContent("completed");
    }

    @Test
    void policies_of_ones_own_take_the_place_of_the_bundled_ones() throws IOException {
        PolicyCopy own = PolicyCopy.of("sudan-2024-06-27", disk.resolve("policies/sudan-2024-06-27"));
        own.replace("policy.json", "\"validFrom\": \"2024-06-27\"", "\"validFrom\": \"2024-06-28\"");
        Path out = disk.resolve("account");

        Outcome outcome = accountability("--lang", "en", "--out", out, "--policies", disk.resolve("policies"));

        assertThat(outcome).isEqualTo(DONE);
        assertThat(Files.readString(out.resolve("rule-catalogue/policy-sudan-2024-06-27.md")))
                .contains("Since: the policy is in force (2024-06-28)");
        assertThat(out.resolve("rule-catalogue/policy-ukraine-2026-07-02.md")).doesNotExist();
        assertThat(Files.readString(out.resolve("technical-documentation.md"))).doesNotContain("ukraine");
    }

    @Test
    void a_policy_that_cannot_be_read_leaves_no_page() {
        PolicyCopy broken = PolicyCopy.of("sudan-2024-06-27", disk.resolve("policies/sudan-2024-06-27"));
        broken.replace("policy.json", "\"published\"", "\"publishd\"");
        Path out = disk.resolve("account");

        Outcome outcome = accountability("--out", out, "--policies", disk.resolve("policies"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("policy.json:", "did you mean \"published\"?");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_must_be_named() {
        Outcome outcome = accountability();

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("--out");
    }

    private static Outcome accountability(Object... arguments) {
        return Command.withoutRules()
                .run(Stream.concat(Stream.of("accountability"), Stream.of(arguments))
                        .toArray());
    }
}
