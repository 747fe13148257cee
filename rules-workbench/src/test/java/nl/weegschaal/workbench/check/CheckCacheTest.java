package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.Machines;
import nl.weegschaal.workbench.PolicyCopy;
import nl.weegschaal.workbench.machine.CacheFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A check of what did not change answers from what an earlier one kept, and says so; of what did change it does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckCacheTest {
    private static final String UKRAINE = "ukraine-2026-07-02";
    private static final String EDITION = "e".repeat(64);
    private static final String EARLIER = "  from the cache (--no-cache checks again)\n";
    private static final String PROVED = "    proved in 1.6 s\n";
    private static final String NO_EVIDENCE = "this answer is from the cache and no evidence:"
            + " whoever may write there can change it; --no-cache checks again\n";

    private static final String PROVED_EARLIER = "    proved in 1.6 s, from the cache\n";

    private Path shared = Path.of("");
    private PolicyCopy policy = new PolicyCopy(Path.of(""));
    private Outcome first = new Outcome(0, "", "");
    private Path cache = Path.of("");

    @BeforeAll
    void check_a_policy_once(@TempDir Path disk) {
        shared = disk;
        policy = PolicyCopy.of(UKRAINE, shared.resolve(UKRAINE));
        cache = shared.resolve("cache");
        first = check(EDITION, policy.folder());
    }

    @BeforeEach
    void begin_with_what_that_check_kept(@TempDir Path own) throws IOException {
        for (Path file : kept(shared.resolve("cache"))) {
            Files.copy(file, own.resolve(file.getFileName()));
        }
        cache = own;
    }

    @Test
    void the_second_check_of_the_same_files_says_the_same_and_that_it_was_found_earlier() {
        Outcome second = check(EDITION, policy.folder());

        assertThat(first.out()).contains(PROVED).doesNotContain("cache");
        assertThat(second.out()).contains(EARLIER, PROVED_EARLIER);
        assertThat(second.out().replace(EARLIER, "").replace(PROVED_EARLIER, PROVED))
                .isEqualTo(first.out());
        assertThat(second.exit()).isZero();
        assertThat(second.err()).isEqualTo(NO_EVIDENCE);
    }

    @Test
    void what_was_kept_cannot_hide_that_it_comes_from_the_cache() throws IOException {
        CacheFolder folder = new CacheFolder(cache, EDITION);
        for (Path file : kept(cache)) {
            String[] name = file.getFileName().toString().split("-", 2);
            if (name[0].equals("report")) {
                folder.write(name[0], name[1], "found nothing at all\n");
            }
        }
        Outcome forged = check(EDITION, policy.folder());

        assertThat(forged.out()).isEqualTo("found nothing at all\n");
        assertThat(forged.err()).isEqualTo(NO_EVIDENCE);
    }

    @Test
    void another_form_is_another_answer_and_another_folder_can_be_asked_for(@TempDir Path other) throws IOException {
        Object[] command = {policy.folder(), "--format", "json", "--cache", other};

        assertThat(check(EDITION, command).out()).contains("\"earlier\": false").doesNotContain("\"earlier\": true");
        assertThat(check(EDITION, command).out()).contains("\"earlier\": true").doesNotContain("\"earlier\": false");
        assertThat(kept(other)).hasSize(2);
    }

    @Test
    void after_an_edit_that_no_rule_sees_the_proof_still_holds_and_all_else_is_checked_again(@TempDir Path disk) {
        PolicyCopy edited = PolicyCopy.of(UKRAINE, disk.resolve(UKRAINE));
        edited.replace("policy.json", "\n", "\n ");

        assertThat(check(EDITION, edited.folder()).out())
                .doesNotContain(EARLIER)
                .contains(PROVED_EARLIER);
    }

    @Test
    void after_an_edit_of_a_rule_all_is_worked_out_again_and_what_is_wrong_is_not_kept(@TempDir Path disk)
            throws IOException {
        PolicyCopy edited = PolicyCopy.of(UKRAINE, disk.resolve(UKRAINE));
        edited.replace("rules/ukraine-highest-gradation.drl", "Gradation.ONE", "Gradation.THREE");
        List<Path> before = kept(cache);

        Outcome outcome = check(EDITION, edited.folder());

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("guardrail-broken, error").doesNotContain("cache");
        assertThat(kept(cache)).isEqualTo(before);
    }

    @Test
    void another_edition_of_the_program_and_a_check_without_the_cache_work_everything_out() {
        assertThat(check("f".repeat(64), policy.folder())).isEqualTo(first);
        assertThat(check(EDITION, policy.folder(), "--no-cache")).isEqualTo(first);
    }

    @Test
    void what_was_kept_and_then_changed_is_not_used() throws IOException {
        for (Path file : kept(cache)) {
            Files.writeString(file, Files.readString(file).replace("1", "2"));
        }

        assertThat(check(EDITION, policy.folder())).isEqualTo(first);
    }

    @Test
    void a_folder_and_no_folder_cannot_be_asked_for_at_once() {
        assertThat(check(EDITION, policy.folder(), "--no-cache", "--cache", shared)
                        .exit())
                .isEqualTo(2);
    }

    private Outcome check(String edition, Object... words) {
        return Command.on(Machines.keeping(cache, edition))
                .run(Stream.concat(Stream.of("check"), Stream.of(words)).toArray());
    }

    private static List<Path> kept(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }
}
