package nl.weegschaal.workbench.replay;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PolicyCopy;
import nl.weegschaal.workbench.PublishedSchema;
import nl.weegschaal.workbench.assess.LoadedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every advisory in a journal is worked out again while the journal is checked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayJournalTest {
    private static final String UKRAINE = "ukraine-2026-07-02";

    private final Command command = Command.withBundledPolicies();
    private Path folder;
    private Path journal;

    @BeforeAll
    void write(@TempDir Path made) throws IOException {
        folder = made;
        journal = folder.resolve("journal");
        assertThat(command.run(
                                "assess",
                                "--journal",
                                journal,
                                caseFile("everything-on-file"),
                                caseFile("highest-gradation"))
                        .exit())
                .isZero();
        Path reason = folder.resolve("reason.txt");
        Files.writeString(reason, "Een rapport kwam later binnen.");
        String hash = Files.readAllLines(journal).get(0).replaceAll(".*?\"coreHash\":\"([0-9a-f]{64}).*", "$1");
        assertThat(command.run(
                                "journal",
                                "override",
                                journal,
                                "--trace",
                                hash,
                                "--finding",
                                "risk",
                                "--role",
                                "case-officer",
                                "--date",
                                "2026-08-03",
                                "--reason-file",
                                reason)
                        .exit())
                .isZero();
    }

    @Test
    void every_trace_comes_to_the_same_and_the_chain_holds() {
        Outcome outcome = command.run("replay", "--journal", journal, "--lang", "nl");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith(journal + ": 3 regels, de keten klopt")
                .endsWith(journal + ": sporen: 2; hetzelfde: 2; niet hetzelfde: 0; niet te berekenen: 0\n");
        assertThat(command.run("replay", "--journal", journal, "--lang", "en").out())
                .endsWith(journal + ": traces: 2; the same: 2; not the same: 0; could not be worked out: 0\n");
    }

    @Test
    void a_trace_that_would_come_to_something_else_is_shown_with_its_line(@TempDir Path made) throws IOException {
        Path policies = made.resolve("policies");
        PolicyCopy copy = PolicyCopy.of(UKRAINE, policies.resolve(UKRAINE));
        copy.write("gradations.csv", copy.read("gradations.csv").replaceAll("(?m)^((?:[^,\n]*,){4})[12],", "$13,"));
        Object[] replay = {"replay", "--journal", journal, "--policies", policies, "--policy", UKRAINE};

        Outcome outcome = command.run(
                Stream.concat(Stream.of(replay), Stream.of("--lang", "en")).toArray());

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith(journal + ":2: on this policy it would differ")
                .endsWith(": traces: 2; the same: 1; not the same: 1; could not be worked out: 0\n");
        String json = command.run(Stream.concat(Stream.of(replay), Stream.of("--format=json"))
                        .toArray())
                .out();
        assertThat(PublishedSchema.ofJournalReplays().problems(json)).isEmpty();
        assertThat(json).contains("\"different\": 1", "\"file\": \"" + journal + ":2\"");
    }

    @Test
    void a_journal_that_was_changed_is_no_success_even_if_all_before_the_change_comes_to_the_same() throws IOException {
        Path changed = folder.resolve("changed");
        Files.writeString(
                changed,
                Files.readString(journal).replaceFirst("(?s)(\n.*?)REAL_RISK_INDICATED", "$1MORE_INFORMATION_NEEDED"));
        assertThat(Files.mismatch(journal, changed)).isNotNegative();

        Outcome outcome = command.run("replay", "--journal", changed, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith(changed + ":2: ")
                .endsWith(": traces: 1; the same: 1; not the same: 0; could not be worked out: 0\n");
        String json =
                command.run("replay", "--journal", changed, "--format=json").out();
        assertThat(PublishedSchema.ofJournalReplays().problems(json)).isEmpty();
    }

    @Test
    void lines_that_were_cut_off_are_seen_with_a_head_that_was_kept() throws IOException {
        Path head = folder.resolve("head");
        Files.writeString(head, command.run("journal", "head", journal).out());
        Path cut = folder.resolve("cut");
        Files.write(cut, Files.readAllLines(journal).subList(0, 2));

        assertThat(command.run("replay", "--journal", cut).exit()).isZero();
        assertThat(command.run("replay", "--journal", cut, "--head", head).exit())
                .isEqualTo(1);
        assertThat(command.run("replay", "--journal", journal, "--head", head).exit())
                .isZero();
    }

    @Test
    void a_policy_that_is_no_longer_in_use_is_found_beside_the_journal_and_nowhere_else(@TempDir Path made)
            throws IOException {
        Path policies = made.resolve("policies");
        PolicyCopy copy = PolicyCopy.of(UKRAINE, policies.resolve(UKRAINE));
        copy.write("gradations.csv", copy.read("gradations.csv").replace("Oblast Mykolajiv", "Provincie Mykolajiv"));
        Path own = made.resolve("own/journal");
        Files.createDirectories(own.getParent());
        Command.with(place -> new LoadedRules(Weegschaal.withPolicies(place.orElseThrow())))
                .run("assess", "--policies", policies, "--journal", own, caseFile("everything-on-file"));
        assertThat(command.run("replay", "--journal", own).exit()).isZero();
        Path elsewhere = made.resolve("journal");
        Files.copy(own, elsewhere);

        Outcome outcome = command.run("replay", "--journal", elsewhere, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(elsewhere + ":1");
        assertThat(outcome.out()).endsWith(": traces: 1; the same: 0; not the same: 0; could not be worked out: 1\n");
        assertThat(command.run("replay", "--journal", elsewhere, "--policies", policies)
                        .exit())
                .isZero();
        assertThat(command.run("replay", "--journal", elsewhere, "--archive", own.resolveSibling("rules"))
                        .exit())
                .isZero();
    }

    @Test
    void traces_or_a_journal_are_named_and_not_both() {
        assertThat(command.run("replay").err()).contains("name traces, or a journal with --journal, and not both");
        assertThat(command.run("replay", "--journal", journal, "trace.json").exit())
                .isEqualTo(2);
        assertThat(command.run("replay", "--head", "head.json", "trace.json").err())
                .contains("--head and --public-key ask for --journal");
        assertThat(command.run("replay", "--journal", folder.resolve("nowhere")).exit())
                .isEqualTo(2);
        assertThat(command.run("replay", "--journal", folder).exit()).isEqualTo(2);
    }
}
